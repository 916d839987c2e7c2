import { ANSWER_KINDS, FACT_KINDS, HEARD_BY, HEARING_OUTCOMES, TONES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const HearingOutcomeEnum = enumOf(
  HEARING_OUTCOMES,
  'HearingOutcome',
  'How it went with listening. NOT_ASKED_FOR: switched off in the workspace, or somebody of it said no to PROFILING.',
);
export const FactKindEnum = enumOf(
  FACT_KINDS,
  'FactKind',
  'What a sentence may tell. URGENCY and LEAVING (they may go elsewhere) are for eyes alone: no record is made of them.',
);
export const HeardByEnum = enumOf(
  HEARD_BY,
  'HeardBy',
  'What heard it: a cue that comes with Heed, or the language model that the workspace named.',
);
export const ToneEnum = enumOf(
  TONES,
  'Tone',
  'How a note sounds. The ends of the scale of feelings are never heard: those a person says.',
);
export const AnswerKindEnum = enumOf(
  ANSWER_KINDS,
  'AnswerKind',
  'What a person says to what was heard; MARKED is what nobody heard and they marked themselves.',
);
