import type { Check } from '../checks/check';
import { wholeNumber } from '../checks/count';
import type { OpenSpan } from '../time/business-calendar';
import type { MailChoice } from '../vocabulary/notifications';
import { WEEKDAYS, type Weekday } from '../vocabulary/week';

/** How and when a member wants to be told; wall times in minutes from midnight on the member's own clocks. */
export interface NotificationChoices {
  readonly mail: MailChoice;
  /** When the day's mail is sent. */
  readonly digestAt: number;
  readonly push: boolean;
  /** Whether the workspace's webhooks hear of what this member is told. */
  readonly webhook: boolean;
  /** From here to `quietTo` nothing is pushed; past midnight when it is the later one. Null, as `quietTo`: at no hour. */
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  /** Days on which nothing is pushed and no mail sent. */
  readonly quietDays: readonly Weekday[];
  /** Whether this member is told, and nobody else, that a week was hard. */
  readonly hardWeek: boolean;
}

const HALF_PAST_SEVEN = 450;
const SEVEN_IN_THE_EVENING = 1140;
const SEVEN_IN_THE_MORNING = 420;
const LAST_MINUTE = 1439;

/** What holds for who chose nothing: one mail in the morning, push, quiet evenings, and quiet when the business is closed. */
export function defaultChoices(hours: readonly OpenSpan[]): NotificationChoices {
  const open = new Set(hours.map(({ day }) => day));
  return {
    mail: 'DAILY_DIGEST',
    digestAt: HALF_PAST_SEVEN,
    push: true,
    webhook: true,
    quietFrom: SEVEN_IN_THE_EVENING,
    quietTo: SEVEN_IN_THE_MORNING,
    quietDays: open.size === 0 ? [] : WEEKDAYS.filter((day) => !open.has(day)),
    hardWeek: true,
  };
}

/**
 * Choices in order: times that a clock shows, both ends of the quiet hours or neither, and at least one day that is not
 * quiet, or nothing would ever be told.
 */
export function checkChoices(check: Check, given: NotificationChoices): NotificationChoices {
  const { quietFrom, quietTo } = given;
  check.take('digestAt', wholeNumber(given.digestAt, 0, LAST_MINUTE));
  if (quietFrom !== null) check.take('quietFrom', wholeNumber(quietFrom, 0, LAST_MINUTE));
  if (quietTo !== null) check.take('quietTo', wholeNumber(quietTo, 0, LAST_MINUTE));
  if ((quietFrom === null) !== (quietTo === null)) {
    check.refuse('REQUIRED', quietFrom === null ? 'quietFrom' : 'quietTo', 'Quiet hours have a begin and an end.');
  } else if (quietFrom !== null && quietFrom === quietTo) {
    check.refuse(
      'INVALID',
      'quietTo',
      'Quiet hours end at another time than they begin. To push nothing, turn push off.',
    );
  }
  const quietDays = WEEKDAYS.filter((day) => given.quietDays.includes(day));
  if (quietDays.length === WEEKDAYS.length)
    check.refuse('INVALID', 'quietDays', 'Leave one day, or turn the channels off.');
  return { ...given, quietDays };
}
