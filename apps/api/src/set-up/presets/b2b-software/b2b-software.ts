import { DEFAULT_CADENCES, type OpenSpan, WEEKDAYS } from '@heed/domain';
import { BASIC_PROTOCOLS } from '../basics/protocols';
import type { Preset } from '../preset';
import { withOwn } from '../with-own';
import { DEMO, DISCOVERY, NEW_CONTACT_PERSON, ONBOARDING_CALL } from './getting-started';
import { ACCOUNT_GONE_QUIET, PRICE_MAIL, RENEWAL_TALK, THEY_WANT_TO_LEAVE } from './staying';
import { AFTER_AN_OUTAGE, LATER_THAN_SAID, OUTAGE_MESSAGE, SAME_FAULT_AGAIN, TICKET_ANSWER } from './trouble';
import { B2B_SOFTWARE_TYPES } from './types';

const OWN = [
  ONBOARDING_CALL,
  TICKET_ANSWER,
  OUTAGE_MESSAGE,
  RENEWAL_TALK,
  PRICE_MAIL,
  DISCOVERY,
  DEMO,
  SAME_FAULT_AGAIN,
  AFTER_AN_OUTAGE,
  LATER_THAN_SAID,
  NEW_CONTACT_PERSON,
  THEY_WANT_TO_LEAVE,
  ACCOUNT_GONE_QUIET,
];

/** Monday to Friday, nine to six. */
const HOURS: readonly OpenSpan[] = WEEKDAYS.slice(0, 5).map((day) => ({ day, from: 9 * 60, to: 18 * 60 }));

/** Software sold to companies by the year. */
export const B2B_SOFTWARE: Preset = {
  key: 'B2B_SOFTWARE',
  label: 'B2B software',
  description: 'accounts, tickets, renewals',
  icon: 'monitor-smartphone',
  types: B2B_SOFTWARE_TYPES,
  protocols: withOwn(OWN, BASIC_PROTOCOLS),
  cadences: {
    ...DEFAULT_CADENCES,
    // A year's contract that nobody spoke of for two months is decided without us.
    CUSTOMER: { idealDays: 30, maxDays: 60, ceilingPer30Days: 8 },
    PROSPECT: { idealDays: 7, maxDays: 21, ceilingPer30Days: 6 },
    // Who sells or builds with us hears of plans early.
    PARTNER: { idealDays: 30, maxDays: 90, ceilingPer30Days: null },
    MEDIA: { idealDays: 90, maxDays: 180, ceilingPer30Days: null },
  },
  hours: HOURS,
};
