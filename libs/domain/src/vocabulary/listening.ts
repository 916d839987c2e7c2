/** What a sentence of a note may tell. LEAVING: that they may go elsewhere. */
export const FACT_KINDS = ['PAIN_POINT', 'PREFERENCE', 'PROMISE', 'EVENT', 'URGENCY', 'LEAVING'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What a mark of quick capture says. */
export const CAPTURE_KINDS = ['PROMISE', 'PAIN_POINT', 'PREFERENCE', 'PERSON', 'FOLLOW_UP', 'FEELING'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

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

/** What of a sentence is told: how it sounds, which emotions are in it, and facts: how many of those told are right, how many of those that are there are told. */
export const MEASURED_WHAT = ['SENTIMENT', 'EMOTIONS', 'FACTS_PRECISION', 'FACTS_RECALL'] as const;
export type MeasuredWhat = (typeof MEASURED_WHAT)[number];
