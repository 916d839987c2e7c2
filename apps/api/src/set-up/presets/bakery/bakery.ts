import { DEFAULT_CADENCES, type OpenSpan, WEEKDAYS } from '@heed/domain';
import { BASIC_PROTOCOLS } from '../basics/protocols';
import type { Preset } from '../preset';
import { withOwn } from '../with-own';
import { AT_THE_COUNTER, COUNTER_COMPLAINT, INGREDIENTS_ASKED } from './counter';
import { HANDING_OVER, LATE_DELIVERY_CALL, LATE_DELIVERY_EMAIL, NEW_PRICE } from './deliveries';
import { CONDOLENCE_CARD, FUNERAL_ORDER, TASTING, WEDDING_CAKE } from './occasions';
import { GONE_QUIET, ORDER_CHANGED, TAKING_AN_ORDER, WRONG_ORDER } from './orders';
import { BAKERY_TYPES } from './types';

const OWN = [
  AT_THE_COUNTER,
  TAKING_AN_ORDER,
  LATE_DELIVERY_CALL,
  WEDDING_CAKE,
  WRONG_ORDER,
  COUNTER_COMPLAINT,
  ORDER_CHANGED,
  HANDING_OVER,
  LATE_DELIVERY_EMAIL,
  INGREDIENTS_ASKED,
  TASTING,
  NEW_PRICE,
  GONE_QUIET,
  FUNERAL_ORDER,
  CONDOLENCE_CARD,
];

/** From the first counter hour to the last, Monday to Saturday. */
const HOURS: readonly OpenSpan[] = WEEKDAYS.slice(0, 6).map((day) => ({ day, from: 6 * 60, to: 17 * 60 }));

/** A bakery, or a shop with a counter, orders and a round of deliveries. */
export const BAKERY: Preset = {
  key: 'BAKERY',
  label: 'Bakery and shop',
  description: 'counter, orders, wholesale',
  icon: 'croissant',
  types: BAKERY_TYPES,
  protocols: withOwn(OWN, BASIC_PROTOCOLS),
  cadences: {
    ...DEFAULT_CADENCES,
    // Who comes in by themselves is not called; a café that has gone silent for six weeks is looked for.
    CUSTOMER: { idealDays: 42, maxDays: 84, ceilingPer30Days: 4 },
    // A couple with a date asks three bakeries in a week.
    PROSPECT: { idealDays: 7, maxDays: 21, ceilingPer30Days: 4 },
    // Flour comes every week; how it goes is asked once a month.
    SUPPLIER: { idealDays: 30, maxDays: 90, ceilingPer30Days: null },
    // Whoever lives above a bakehouse hears it every night.
    COMMUNITY: { idealDays: 90, maxDays: 180, ceilingPer30Days: null },
  },
  hours: HOURS,
};
