import type { Messages } from '../wording';
import type { RecurrenceWording } from '../recurrence-wording';

const done = (one: string, many: string) =>
  `AFTER_COMPLETION {{n, plural, =1 {${one}} other {# ${many}}} after it is done}`;
const YEARS = '{n, plural, =1 {every year} =2 {every second year} other {every # years}}';

export const recurrence: Messages<RecurrenceWording> = {
  'recurrence.daily': `{anchor, select, ${done('a day', 'days')}
    other {{n, plural, =1 {every day} =2 {every second day} other {every # days}}}}`,
  'recurrence.weekly': `{anchor, select, ${done('a week', 'weeks')}
    other {{n, plural, =1 {every {days}} =2 {every second {days}} other {every # weeks on {days}}}}}`,
  'recurrence.weekdays': 'every weekday',
  'recurrence.monthly': `{anchor, select, ${done('a month', 'months')}
    other {on the {days} of {n, plural, =1 {each month} =2 {every second month} other {every # months}}}}`,
  'recurrence.yearly': `{anchor, select, ${done('a year', 'years')} other {${YEARS} on {days}}}`,
  'recurrence.monthDay': `{fromEnd, plural, =0 {{nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}}
    =1 {last day} =2 {second to last day} =3 {third to last day}
    other {{fromEnd, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} to last day}}`,
  'recurrence.nthWeekday': `{nth, select, first {first} second {second} third {third} fourth {fourth} fifth {fifth}
    last {last} secondToLast {second to last} thirdToLast {third to last} fourthToLast {fourth to last}
    other {fifth to last}} {day}`,
  'recurrence.ofMonth': 'the {day} of {month}',
  'recurrence.at': '{rule} at {time}',
  'recurrence.until': '{rule}, until {day}',
  'recurrence.first': '{rule}, first {day}',
  'recurrence.once': '{day} at {time}',
  'recurrence.times': '{rule}, {n, plural, =1 {once} =2 {twice} other {# times}}',
};
