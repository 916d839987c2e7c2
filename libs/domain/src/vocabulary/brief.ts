/** The lines of a brief, in the order in which they stand. */
export const BRIEF_LINE_KINDS = ['NAME', 'OWED', 'HURTING', 'LAST_TIME', 'DO_DONT', 'OPEN_WITH'] as const;
export type BriefLineKind = (typeof BRIEF_LINE_KINDS)[number];

/** What may be worth asking about, since nobody knows it after several talks. */
export const PREFERENCE_QUESTIONS = ['CHANNEL', 'HOURS', 'LANGUAGE'] as const;
export type PreferenceQuestion = (typeof PREFERENCE_QUESTIONS)[number];
