import type { Calendar } from '../calendar';

const NOUN_AFTER =
  '(?! (?:of|january|february|march|april|may|june|july|august|september|october|november|december|time|floor|delivery|order|visit|call|attempt|day|week|month|quarter|party|row|shelf|child|birthday|anniversary|grade|street|avenue))';
const THE_END = '(?:by |before |until |at |towards )?(?:the )?end of';

/** What English says beyond the words of the calendar, which chrono-node reads. */
export const ENGLISH: Calendar = {
  numbers: {
    one: 1,
    a: 1,
    an: 1,
    two: 2,
    'a couple of': 2,
    'a few': 3,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
  },
  weekdays: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
  },
  namings: [
    ['IN_WORKDAYS', '(?:with)?in(?: the next)?(?: about)? {n} (?:working|business|work|week)[- ]?days?'],
    ['IN_HOURS', '(?:with)?in {n} hours?'],
    ['IN_MINUTES', '(?:with)?in {n} min(?:ute)?s?'],
    ['IN_HALF_AN_HOUR', '(?:with)?in half an hour'],
    ['IN_A_FORTNIGHT', '(?:with)?in a fortnight|a fortnight from (?:now|today)'],
    ['WEEK_AFTER_WEEKDAY', 'a week (?:from|on) {w}|{w} week'],
    ['WEEKDAY_OF_NEXT_WEEK', '{w} (?:of )?next week|next week (?:on )?{w}'],
    ['WEEKDAY_NUMBERED', '{w},? (?:the )?{d}(?:st|nd|rd|th)(?! (?:of|{m}))'],
    ['START_OF_NEXT_WEEK', '(?:early|(?:at )?(?:the )?(?:start|beginning) of) next week'],
    ['MIDDLE_OF_NEXT_WEEK', '(?:in )?(?:mid|the middle of) next week'],
    ['END_OF_NEXT_WEEK', `(?:${THE_END}|late) next week`],
    ['END_OF_WEEK', `${THE_END} (?:the |this )?week|eow|later this week|(?:some ?time )?this week`],
    ['START_OF_NEXT_MONTH', '(?:early|(?:at )?(?:the )?(?:start|beginning) of) next month'],
    ['END_OF_NEXT_MONTH', `(?:${THE_END}|late) next month`],
    ['END_OF_MONTH', `${THE_END} (?:the |this )?month|eom|later this month|this month`],
    ['END_OF_YEAR', `${THE_END} (?:the |this )?year|year-end`],
    ['START_OF_NAMED_MONTH', '(?:early|(?:at )?(?:the )?(?:start|beginning) of)(?: in)? {m}'],
    ['MIDDLE_OF_NAMED_MONTH', '(?:in )?(?:mid|mid-|the middle of)[ -]?{m}'],
    ['END_OF_NAMED_MONTH', `(?:${THE_END}|late)(?: in)? {m}`],
    ['END_OF_QUARTER', '(?:by |until |in )?(?:the )?(?:end of )?q(?<n>[1-4])|(?:in )?the {n} quarter'],
    ['LEAP_DAY', '29(?:th)?(?: of)? feb(?:ruary)?|feb(?:ruary)? 29(?:th)?'],
    ['NUMBERED', `(?<=(?:on|by|before|until|till|for) )the {d}(?:st|nd|rd|th)${NOUN_AFTER}`],
    [
      'TODAY',
      `${THE_END} (?:the |this )?(?:business |working )?day|(?:by )?(?:eod|close of business|cob|end of play|tonight)|later today`,
    ],
  ],
  clocks: [
    {
      says: "(?:at |by |around |about |before |until )?(?:(?<half>half past)|(?<past>(?:a )?quarter past)|(?<to>(?:a )?quarter to)) {h}(?: (?:o'clock))?",
      alone: true,
    },
    {
      says: "(?:at |by |around |about |before |until |from )?{h}(?:[:.]{q})? ?(?:(?<am>am|a\\.m\\.)|(?<pm>pm|p\\.m\\.)|o'clock)",
      alone: false,
    },
    { says: '(?:at |by |around |about |before |until |from ){h}(?::{q})?|{h}:{q}', alone: false },
    { says: '(?:at |by |around |before )?(?:noon|midday|lunch ?time)', alone: false, hour: 12 },
  ],
  parts:
    '(?:by |before )?(?:eod|close of business|cob|end of (?:business|(?:the )?day)|first thing(?: in the morning)?(?: on)?|(?:in the )?(?:early |late )?(?:morning|afternoon|evening)|night)',
  leads: '(?:by |until |till |before |on |at the latest |from |for |no later than |due |this coming |latest )',
  before: 'before ',
  silences:
    'every|each|since|most|alternate|all|any|(?:invoice|order|letter|e?-?mail|delivery|bill|call|contract) (?:of|from|dated)',
  passed: '',
  isBareHour: true,
};
