import { LIFECYCLE_STAGES, RELATIONSHIP_KINDS } from '../../vocabulary/contacts';
import { DECISION_KINDS } from '../../vocabulary/suggestions';
import { WEEKDAYS } from '../../vocabulary/week';
import type { Setting } from '../setting';
import type { Draft, Person, ToldDecision } from './history';
import { readMoment } from './moment';
import { after, partsOf, quoted, ruleOf, wordOf } from './names';
import { Unreadable } from './unreadable';

/** Reads "zone Europe/Berlin; open Tue-Sat 7-18; closed 25 Dec, 26 Dec". */
export function readBusiness(value: string, draft: Draft): Setting {
  const parts = partsOf(value);
  const zone = after(parts, 'zone') ?? draft.zone;
  const open = after(parts, 'open') ?? 'Mon-Fri 9-17';
  const [, first = '', last = '', from = '', to = ''] = /^(\w{3})-(\w{3}) (\d+)-(\d+)$/.exec(open) ?? [];
  const days = WEEKDAYS.map((day) => day.slice(0, 3).toLowerCase());
  const [begin, end] = [first, last].map((day) => days.indexOf(day.toLowerCase()));
  if (begin === undefined || end === undefined || begin < 0 || end < 0)
    throw new Unreadable(`“${open}” are no hours. Write “Mon-Fri 9-17”.`);
  const hours = WEEKDAYS.slice(begin, end + 1).map((day) => ({ day, from: Number(from) * 60, to: Number(to) * 60 }));
  const closed = (after(parts, 'closed') ?? '').split(',').filter(Boolean);
  const holidays = closed.map((day) => readMoment(day.trim(), { zone, year: draft.year }).date);
  return { ...draft.setting, calendar: { zone, hours, holidays }, readerZone: zone };
}

/** Reads "customer every 30 days; at most 60; ceiling 8; paused until 1 Dec". Of "this person" it is their own. */
export function readRhythm(value: string, draft: Draft): { readonly setting: Setting; readonly person: Person } {
  const [whom = '', ...parts] = partsOf(value);
  const [, whose = '', days = ''] = /^(.*?) (?:every (\d+) days?|never)$/.exec(whom) ?? [];
  if (whose === '') throw new Unreadable(`“${whom}” is no rhythm. Write “customer every 30 days” or “tag vip never”.`);
  const number = (word: string) => Number(after(parts, word) ?? 0) || null;
  const until = after(parts, 'paused until');
  const cadence = {
    ...{ id: `rhythm-${draft.count++}`, tag: null, stage: null, kind: null, scope: 'CONTACT' as const },
    ...{ idealDays: Number(days) || null, maxDays: number('at most'), ceilingPer30Days: number('ceiling') },
    pausedUntil: until === null ? null : readMoment(until, draft).date,
  };
  if (whose === 'this person') return { setting: draft.setting, person: { ...draft.person, ownCadence: cadence } };
  const [scope, name = ''] = whose.split(/ (.*)/);
  const of =
    scope === 'tag'
      ? { scope: 'TAG' as const, tag: { id: name, name } }
      : scope === 'stage'
        ? { scope: 'STAGE' as const, stage: wordOf(name, LIFECYCLE_STAGES, 'stage') }
        : { scope: 'KIND' as const, kind: wordOf(whose, RELATIONSHIP_KINDS, 'kind of person') };
  const cadences = [...draft.setting.cadences, { ...cadence, ...of }];
  return { setting: { ...draft.setting, cadences }, person: draft.person };
}

/** Reads "Ada; away until 30 Nov 9:00; dismissed stay in touch 2 times". */
export function readReader(value: string, draft: Draft): Setting {
  const [name = '', ...parts] = partsOf(value);
  const away = after(parts, 'away until');
  const dismissals = parts.flatMap((part) => {
    const [, rule, times] = /^dismissed (.*) (\d+) times$/.exec(part) ?? [];
    return rule === undefined ? [] : [[ruleOf(rule), Number(times)] as const];
  });
  const absentUntil = away === null ? null : readMoment(away, draft).at;
  return {
    ...draft.setting,
    viewer: { memberId: name, dismissals30Days: Object.fromEntries(dismissals), absentUntil },
  };
}

/** Reads "stay in touch; snoozed 20 Nov; until 1 Dec": decided on what the rule said that day. */
export function readDecision(value: string, draft: Draft): ToldDecision {
  const [rule = '', did = '', ...parts] = partsOf(value);
  const [kind = '', day = ''] = did.split(/ (.*)/);
  const until = after(parts, 'until');
  return {
    rule: ruleOf(rule),
    kind: wordOf(kind, DECISION_KINDS, 'decision'),
    at: readMoment(day, draft).at,
    until: until === null ? null : readMoment(until, draft).at,
  };
}

/** Reads "referral 10 Nov “sent us her sister”". */
export function readThanks(value: string, draft: Draft): Person {
  const [kind = '', rest = ''] = value.split(/ (\d.*)/);
  const { at, rest: text } = readMoment(rest, draft);
  const word = wordOf(kind, ['REFERRAL', 'PRAISE', 'HIGH_SCORE'] as const, 'kindness');
  const told = { id: `kindness-${draft.count++}`, kind: word, at, text: quoted(text) ?? text, interactionId: null };
  return { ...draft.person, kindnesses: [...(draft.person.kindnesses ?? []), told] };
}

/** Reads "CSAT 2; on 16 Nov; “three weeks”; may not be contacted". */
export function readAnswer(value: string, draft: Draft): Person {
  const [first = '', ...parts] = partsOf(value);
  const [measure = '', score = ''] = first.split(' ');
  const answer = {
    ...{ id: `answer-${draft.count++}`, measure: wordOf(measure, ['CSAT', 'CES', 'NPS'] as const, 'measure') },
    ...{ score: Number(score), comment: quoted(value), interactionId: null },
    at: readMoment(after(parts, 'on') ?? '', draft).at,
    mayContact: !parts.includes('may not be contacted'),
  };
  return { ...draft.person, feedback: [...(draft.person.feedback ?? []), answer] };
}
