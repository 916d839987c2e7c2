// What finds people worth a call must agree about these with the rules that then decide.

/** A plan so near, or a reminder that came up or comes up within so long, covers what a rule would say. */
export const COVERED_DAYS = 7;

/** Over how long contacts count towards the ceiling of a cadence. */
export const CEILING_DAYS = 30;

/** How long a person who was hurt is given before R4 speaks. */
export const NEGATIVE_WAIT_BUSINESS_DAYS = 2;

/**
 * How long setting right goes before keeping in touch with somebody with whom we have spoken since: a feeling that nobody
 * named closes nothing, and without an end nobody would ever hear that they have become quiet.
 */
export const SETTING_RIGHT_DAYS = 60;

/** How long an answer may take where its type names no target. */
export const ANSWER_BUSINESS_DAYS = 1;

/** From when on a person without a rhythm of ours is quiet by their own: gaps known, times the median, days at least. */
export const QUIET_GAPS = 4;
export const QUIET_RATIO = 1.5;
export const QUIET_RATIO_RED = 2.5;
export const QUIET_DAYS = 14;
