import { LINK_ACTIONS, REMINDER_LINK_PROBLEMS, WEBHOOK_STATES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const WebhookStateEnum = enumOf(
  WEBHOOK_STATES,
  'WebhookState',
  'How a webhook endpoint stands: it is sent to, an owner paused it, or it answered that it is gone (HTTP 410).',
);
export const LinkActionEnum = enumOf(LINK_ACTIONS, 'LinkAction', 'What a link in a mail does to its reminder.');
export const ReminderLinkProblemEnum = enumOf(
  REMINDER_LINK_PROBLEMS,
  'ReminderLinkProblem',
  'Why a link does nothing: nobody made it, it was used, it is too old, or the reminder is settled or changed since.',
);
