import { FEELING_SOURCES, NEXT_STEP_KINDS, OUTCOMES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const FeelingSourceEnum = enumOf(
  FEELING_SOURCES,
  'FeelingSource',
  'Who says so: staff who saw it, the customer, a survey, or a model, whose word never replaces a person.',
);
export const NextStepKindEnum = enumOf(
  NEXT_STEP_KINDS,
  'NextStepKind',
  'What comes next with a person: a planned interaction, an open promise of ours or a reminder.',
);
export const OutcomeEnum = enumOf(OUTCOMES, 'Outcome', 'How a call went.');
