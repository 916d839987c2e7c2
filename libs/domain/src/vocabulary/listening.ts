/** How it went with listening to a note. NOT_ASKED_FOR: the workspace or the contact does not want it. */
export const HEARING_OUTCOMES = ['HEARD', 'OTHER_LANGUAGE', 'NOTHING_TO_HEAR', 'NOT_ASKED_FOR'] as const;
export type HearingOutcome = (typeof HEARING_OUTCOMES)[number];

/** What a person said to something that was heard; MARKED is what they marked themselves. */
export const ANSWER_KINDS = ['ACCEPTED', 'DISMISSED', 'MARKED'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What heard it: a cue that comes with Heed, or the language model of the workspace. */
export const HEARD_BY = ['CUE', 'MODEL'] as const;
export type HeardBy = (typeof HEARD_BY)[number];

/** How a note may be heard to sound; the ends of the scale are a person's to say. */
export const TONES = ['STRAINED', 'NEUTRAL', 'WARM'] as const;
export type Tone = (typeof TONES)[number];
