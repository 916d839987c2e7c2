import { RULE_KEYS, SILENCE_REASONS } from '../../vocabulary/suggestions';
import { DEFAULT_HOURS } from '../../time/business-calendar';
import type { Draft, History, Person } from './history';
import { readMoment } from './moment';
import { quoted, ruleOf, wordOf } from './names';
import { readHandover, readPain, readPlan, readPromise, readRecovery, readReminder } from './read-owed';
import { readDate, readPerson, readReach, readWish } from './read-person';
import { readAnswer, readBusiness, readDecision, readReader, readRhythm, readThanks } from './read-setting';
import { readTouch } from './read-touch';
import { Unreadable } from './unreadable';

type Reader = (value: string, draft: Draft) => void;

const person =
  (read: (value: string, draft: Draft) => Person): Reader =>
  (value, draft) => {
    draft.person = read(value, draft);
  };

const LINES: Readonly<Record<string, Reader>> = {
  Now: (value, draft) => {
    const { at, date } = readMoment(value, draft);
    Object.assign(draft, { now: at, today: date, year: Number(date.slice(0, 4)) });
  },
  Business: (value, draft) => {
    draft.setting = readBusiness(value, draft);
    draft.zone = draft.setting.calendar.zone;
  },
  Rhythm: (value, draft) => void Object.assign(draft, readRhythm(value, draft)),
  Reader: (value, draft) => {
    draft.setting = readReader(value, draft);
  },
  Person: person(readPerson),
  Reach: person(readReach),
  Wish: person(readWish),
  Date: person(readDate),
  Promise: person(readPromise),
  Pain: person(readPain),
  Recovery: person(readRecovery),
  Handover: person(readHandover),
  Planned: person(readPlan),
  Reminder: person(readReminder),
  Thanks: person(readThanks),
  Answer: person(readAnswer),
  Profiling: person((value, draft) => ({ ...draft.person, profilingDenied: value === 'denied' })),
  'Brief read': person((value, draft) => ({ ...draft.person, briefViewedAt: readMoment(value, draft).at })),
  Decision: (value, draft) => void draft.decisions.push(readDecision(value, draft)),
  Speaks: (value, draft) => void draft.speaks.push(...value.split(',').map(ruleOf)),
  Silent: (value, draft) => void draft.silent.push(readSilence(value)),
  Button: (value, draft) => {
    draft.button = value;
  },
  Says: (value, draft) => {
    draft.says = quoted(value) ?? value;
  },
};

function readSilence(value: string): Draft['silent'][number] {
  const [, rule, reason] = /^([^(]*)\((.*)\)$/.exec(value) ?? [];
  if (rule === undefined || reason === undefined)
    throw new Unreadable(`“${value}” says no silence. Write “stay in touch (just spoke)”.`);
  return { rule: ruleOf(rule), reason: wordOf(reason, SILENCE_REASONS, 'reason') };
}

/**
 * Reads histories as a salesperson writes them down; each begins with "== " and a title, then a line for each thing that
 * is known. A line begins with a day (see `readTouch`) or with what it tells and a colon; # begins a remark. `name` is the
 * file's, for the message of the `Unreadable` that is thrown at the first line that cannot be read.
 */
export function readHistories(text: string, name: string): readonly History[] {
  const drafts: Draft[] = [];
  text.split('\n').forEach((raw, at) => {
    const line = raw.replace(/(^|\s)#.*$/, '').trim();
    if (line === '') return;
    try {
      if (line.startsWith('== ')) drafts.push(emptyDraft(line.slice('== '.length)));
      else readLine(line, drafts.at(-1));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new Unreadable(`${name}, line ${at + 1}: ${error.message}`);
    }
  });
  return drafts.map(historyOf);
}

function readLine(line: string, draft: Draft | undefined): void {
  if (draft === undefined) throw new Unreadable('A history begins with “== ” and its title.');
  const [, key = '', value = ''] = /^([A-Z][A-Za-z ]*): ?(.*)$/.exec(line) ?? [];
  const read = LINES[key];
  if (read !== undefined) return read(value.trim(), draft);
  if (key !== '') throw new Unreadable(`Nobody knows “${key}:”. There are: ${Object.keys(LINES).join(', ')}.`);
  const touch = readTouch(line, draft);
  draft.person = { ...draft.person, interactions: [...draft.person.interactions, touch] };
}

const ZONE = 'Europe/Berlin';

function emptyDraft(title: string): Draft {
  const now = '2026-11-23T09:00:00.000Z';
  return {
    ...{ title, now, today: '2026-11-23', year: 2026, zone: ZONE, count: 1, button: null, says: null },
    ...{ decisions: [], speaks: [], silent: [] },
    setting: {
      calendar: { zone: ZONE, hours: DEFAULT_HOURS, holidays: [] },
      ...{ cadences: [], language: 'en', readerZone: ZONE },
      viewer: { memberId: 'Ada', dismissals30Days: {} },
    },
    person: nobody(),
  };
}

function nobody(): Person {
  const contact = {
    ...{ id: 'person', displayName: 'Somebody', nameToUse: 'Somebody', companyName: null, relationshipKinds: [] },
    ...{ lifecycleStage: null, tagIds: [], importance: 2, language: null, timeZone: null, deceasedAt: null },
    ...{ archivedAt: null, ownerId: 'Ada' },
  };
  const channels = (['PHONE', 'EMAIL'] as const).map((channel) => ({ channel, address: `by ${channel}` }));
  return {
    ...{ contact, channels, preferredChannel: null, bestReach: null, preferences: [], promises: [], interactions: [] },
    ...{ planned: [], reminders: [], importantDates: [], decisions: [], ownCadence: null },
    ...{ profilingDenied: false, talkedAt: [], pains: [], recovery: null, handover: null, customerSince: null },
    ...{ unlogged: [], briefViewedAt: null, kindnesses: [], feedback: [] },
  };
}

function historyOf(draft: Draft): History {
  const { title, now, setting, person: known, decisions, speaks, silent, button, says } = draft;
  const doubled = RULE_KEYS.filter((rule) => speaks.includes(rule) && silent.some((each) => each.rule === rule));
  if (doubled.length > 0)
    throw new Unreadable(`“${title}” wants ${doubled.join(', ')} both to speak and to be silent.`);
  return { title, now, setting, person: known, decisions, expected: { speaks, silent, button, says } };
}
