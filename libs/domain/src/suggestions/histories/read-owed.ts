import { PAIN_STATUSES } from '../../vocabulary/pain-points';
import type { Draft, Person } from './history';
import { readMoment } from './moment';
import { after, partsOf, quoted, ruleOf, wordOf } from './names';
import { Unreadable } from './unreadable';

/** Reads "ours; “send the offer”; made 10 Nov; due 20 Nov 17:00; first due 12 Nov; untold". */
export function readPromise(value: string, draft: Draft): Person {
  const [whose = '', text = '', ...parts] = partsOf(value);
  const [made, due, first] = ['made', 'due', 'first due'].map((word) => after(parts, word));
  if (!made || (whose !== 'ours' && whose !== 'theirs'))
    throw new Unreadable(
      'A promise is ours or theirs and was made on some day: “ours; “send it”; made 10 Nov; due 20 Nov”.',
    );
  const until = due ? readMoment(due, draft) : null;
  const promise = {
    ...{ id: `promise-${draft.count++}`, text: quoted(text) ?? text, movedUntold: parts.includes('untold') },
    ...{ direction: whose === 'ours' ? ('OURS' as const) : ('THEIRS' as const), promisorId: 'Ada' },
    ...{ dueAt: until?.at ?? null, dueZone: until?.zone ?? null },
    originalDueAt: first ? readMoment(first, draft).at : null,
    source: { id: `touch-${draft.count++}`, occurredAt: readMoment(made, draft).at },
  };
  return { ...draft.person, promises: [...draft.person.promises, promise] };
}

/** Reads "“late bread”; open; told 3 Nov to Ada; told 5 Nov to Ben, imported, thread 1; for 25 people; since 20 Nov". */
export function readPain(value: string, draft: Draft): Person {
  const [title = '', status = '', ...parts] = partsOf(value);
  const people = parts.map((part) => /^for (\d+) people$/.exec(part)?.[1]).find(Boolean);
  const since = after(parts, 'since');
  const mentions = parts
    .filter((part) => part.startsWith('told '))
    .map((part) => {
      const { at, rest } = readMoment(part.slice('told '.length), draft);
      const [heard = '', ...marks] = rest.split(',').map((each) => each.trim());
      const id = `mention-${draft.count++}`;
      const thread = marks.find((mark) => mark.startsWith('thread')) ?? null;
      const heardById = heard.replace(/^to /, '');
      return { id, interactionId: `touch-of-${id}`, at, heardById, imported: marks.includes('imported'), thread };
    });
  const pain = {
    ...{ id: `pain-${draft.count++}`, title: quoted(title) ?? title, theirWords: null, people: Number(people ?? 1) },
    ...{ status: wordOf(status, PAIN_STATUSES, 'state of a pain'), mentions },
    statusSince: since ? readMoment(since, draft).at : null,
  };
  return { ...draft.person, pains: [...(draft.person.pains ?? []), pain] };
}

/** Reads "opened 3 Nov; taken by Ben; closed 9 Nov". */
export function readRecovery(value: string, draft: Draft): Person {
  const parts = partsOf(value);
  const closed = after(parts, 'closed');
  const recovery = {
    ...{ id: `recovery-${draft.count++}`, ownerId: after(parts, 'taken by') },
    openedAt: readMoment(after(parts, 'opened') ?? '', draft).at,
    closedAt: closed ? readMoment(closed, draft).at : null,
  };
  return { ...draft.person, recovery };
}

/** Reads "to Ben; accepted 17 Nov 9:00; told 18 Nov". */
export function readHandover(value: string, draft: Draft): Person {
  const parts = partsOf(value);
  const [accepted, told] = ['accepted', 'told'].map((word) => after(parts, word));
  const handover = {
    ...{ id: `handover-${draft.count++}`, toName: after(parts, 'to') ?? 'somebody' },
    acceptedAt: accepted ? readMoment(accepted, draft).at : null,
    toldAt: told ? readMoment(told, draft).at : null,
  };
  return { ...draft.person, handover };
}

/** Reads "24 Nov 10:00 call; until 24 Nov 11:00; with Ada". */
export function readPlan(value: string, draft: Draft): Person {
  const [moment = '', ...parts] = partsOf(value);
  const { at, rest: type } = readMoment(moment, draft);
  const ends = after(parts, 'until');
  const plan = {
    ...{ id: `plan-${draft.count++}`, at, typeKey: type.toUpperCase().replace(/ /g, '_'), typeLabel: type },
    ...{ endsAt: ends ? readMoment(ends, draft).at : null, memberIds: [after(parts, 'with') ?? 'Ada'] },
  };
  const past = Date.parse(at) < Date.parse(draft.now);
  return past
    ? { ...draft.person, unlogged: [...(draft.person.unlogged ?? []), plan] }
    : { ...draft.person, planned: [...draft.person.planned, plan] };
}

/** Reads "25 Nov 9:00 call about the oven; from important date". */
export function readReminder(value: string, draft: Draft): Person {
  const [moment = '', ...parts] = partsOf(value);
  const { at, rest: title } = readMoment(moment, draft);
  const from = after(parts, 'from');
  const reminder = { id: `reminder-${draft.count++}`, at, title, rule: from === null ? null : ruleOf(from) };
  return { ...draft.person, reminders: [...draft.person.reminders, reminder] };
}
