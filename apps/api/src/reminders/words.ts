import { RECURRENCE_ANCHORS, REMINDER_ORIGINS, REMINDER_STATES, RULE_KEYS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const ReminderStateEnum = enumOf(
  REMINDER_STATES,
  'ReminderState',
  'How a reminder stands: SCHEDULED and SNOOZED come up later, DUE has come up, DONE and CANCELED are closed.',
);
export const ReminderOriginEnum = enumOf(
  REMINDER_ORIGINS,
  'ReminderOrigin',
  "What a reminder came from: one's own idea, an interaction, a rule, a promise, an important date or a cadence.",
);
export const RecurrenceAnchorEnum = enumOf(
  RECURRENCE_ANCHORS,
  'RecurrenceAnchor',
  'What the next time of a reminder is counted from: FIXED its own calendar, AFTER_COMPLETION the day the last one was done.',
);
export const RuleKeyEnum = enumOf(
  RULE_KEYS,
  'RuleKey',
  'A rule, by its name in the catalogue. Four speak of a desk and not of one contact.',
);
