import { instantOf, MINUTE_MS } from '@heed/domain';
import type { LoggedPainPointInput } from '../../pain-points/pain-point.inputs';
import { LogInteraction } from '../../interactions/log/log-interaction';
import type { LogInteractionInput } from '../../interactions/log/log-interaction.input';
import type { LoggedPreferenceInput } from '../../preferences/preference.inputs';
import type { LoggedPromiseInput } from '../../promises/promise.inputs';
import type { LoggedReminderInput } from '../../reminders/reminder.inputs';
import type { Nudge, Pain, Talk, Vow } from '../story/event';
import type { Liking } from '../story/person';
import type { Almanac } from './almanac';
import type { Act, Stage } from './stage';

/** Where a story's things are found: the name under which the ids know them. */
export type Named = (
  kind: 'contact' | 'firm' | 'talk' | 'promise' | 'pain' | 'reminder' | 'other',
  key: string,
) => string;

/** What an act of a story is made with. */
export interface Making {
  readonly name: Named;
  readonly almanac: Almanac;
}

const CALLS: readonly string[] = ['CALL', 'VIDEO_CALL'];

/** A touchpoint as the log form would send it. */
export function logAct(talk: Talk, at: number, { name, almanac }: Making): Act {
  const called = name('talk', talk.key ?? `${talk.log} ${talk.with} ${instantOf(at)}`);
  return {
    at,
    by: talk.by,
    called,
    perform: (stage, { db, actor, date }) => {
      const about = { stage, called, at, name, almanac };
      const input: LogInteractionInput = {
        id: stage.ids.make(called, at),
        contactId: stage.ids.of(name('contact', talk.with)),
        typeId: stage.typeId(talk.log),
        participants: talk.also?.map((key) => ({ role: 'ATTENDEE', contactId: stage.ids.of(name('contact', key)) })),
        ...whatHappened(talk, about),
        ...learned(talk, about),
      };
      return stage.command(LogInteraction).run(db, actor, input, date);
    },
  };
}

interface About extends Making {
  readonly stage: Stage;
  readonly called: string;
  readonly at: number;
}

function whatHappened(talk: Talk, { at, almanac }: About) {
  const { plannedFor, minutes, direction, status, situation, subject, body, theirWords, visibility } = talk;
  const { feeling, feelingSource, emotions, listening } = talk;
  const took = plannedFor === undefined && status !== 'NOT_HELD';
  const ahead = plannedFor && almanac.due(plannedFor);
  return {
    direction,
    status,
    situation,
    occurredAt: ahead && 'dueAt' in ahead ? ahead.dueAt : instantOf(at),
    endedAt: minutes === undefined ? null : instantOf(at + minutes * MINUTE_MS),
    outcome: talk.outcome ?? (took && CALLS.includes(talk.log) ? ('CONNECTED' as const) : null),
    subject,
    body,
    theirWords,
    visibility,
    feeling,
    feelingSource,
    emotions: emotions && [...emotions],
    listening: listening && [...listening],
  };
}

function learned({ pains, likings, promises, reminders, keeps }: Talk, about: About) {
  const { stage, name } = about;
  return {
    painPoints: pains?.map((pain, index) => painOf(pain, index, about)),
    preferences: likings?.map((liking, index) => likingOf(liking, `${about.called} liking ${index}`, about)),
    promises: promises?.map((vow) => vowOf(vow, about)),
    reminders: reminders?.map((nudge, index) => nudgeOf(nudge, `${about.called} ${index}`, about)),
    keptPromiseIds: keeps?.map((key) => stage.ids.of(name('promise', key))),
  };
}

function painOf(pain: Pain, index: number, { stage, name, called, at }: About): LoggedPainPointInput {
  if ('again' in pain) {
    const painPointId = stage.ids.of(name('pain', pain.again));
    return { id: stage.ids.make(`${called} mention ${index}`, at), painPointId, theirWords: pain.theirWords };
  }
  const { key, title, category, theirWords, severity } = pain;
  return { id: stage.ids.make(name('pain', key), at), title, category, theirWords, severity };
}

type Learning = Pick<About, 'stage' | 'almanac' | 'name' | 'at'>;

/** A preference as the form would send it. */
export function likingOf(liking: Liking, called: string, { stage, almanac, at }: Learning): LoggedPreferenceInput {
  const { key, value, strength, source = 'CUSTOMER_STATED', until } = liking;
  const id = stage.ids.make(called, at);
  return { id, key, value, strength, source, validUntil: until && almanac.date(until) };
}

function vowOf({ key, text, due, direction: theirs, by }: Vow, about: About): LoggedPromiseInput {
  const { stage, name, at, almanac } = about;
  const direction = theirs ?? 'OURS';
  const promisorId = by === undefined ? null : stage.member(by);
  const dueAt = due && atATime(almanac.due(due));
  return { id: stage.ids.make(name('promise', key), at), text, direction, promisorId, dueAt };
}

/** A reminder as the form would send it. */
export function nudgeOf(nudge: Nudge, called: string, { stage, name, at, almanac }: Learning): LoggedReminderInput {
  const id = stage.ids.make(name('reminder', nudge.key ?? called), at);
  const assigneeId = nudge.for === undefined ? null : stage.member(nudge.for);
  return { id, title: nudge.title, assigneeId, ...almanac.due(nudge.due) };
}

/** The instant of what is due. @throws when it has only a day */
export function atATime(due: ReturnType<Almanac['due']>): string {
  if ('dueAt' in due) return due.dueAt;
  throw new Error('This is due at a time: give the moment one.');
}
