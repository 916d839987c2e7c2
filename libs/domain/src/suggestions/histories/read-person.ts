import { LIFECYCLE_STAGES, RELATIONSHIP_KINDS } from '../../vocabulary/contacts';
import { IMPORTANT_DATE_KINDS } from '../../vocabulary/important-dates';
import { PREFERENCE_KEYS, PREFERENCE_STRENGTHS } from '../../vocabulary/preferences';
import type { Draft, Person } from './history';
import { readMoment } from './moment';
import { after, channelNamed, partsOf, quoted, wordOf } from './names';
import { Unreadable } from './unreadable';

const IMPORTANCE = /^importance ([123])$/;

/** Reads "Mara; customer; importance 3; stage former; zone America/New_York; tags regulars; died 3 Nov 2026". */
export function readPerson(value: string, draft: Draft): Person {
  const [name = '', ...parts] = partsOf(value);
  const { contact } = draft.person;
  const kinds = parts.flatMap((part) => {
    const kind = RELATIONSHIP_KINDS.find((each) => each.toLowerCase() === part);
    return kind === undefined ? [] : [kind];
  });
  const date = (word: string) => after(parts, word);
  const [died, archived, since, stage] = ['died', 'archived', 'customer since', 'stage'].map(date);
  return {
    ...draft.person,
    customerSince: since ? readMoment(since, draft).at : null,
    contact: {
      ...{ ...contact, nameToUse: name, displayName: name, relationshipKinds: kinds },
      importance: Number(parts.map((part) => IMPORTANCE.exec(part)?.[1]).find(Boolean) ?? 2),
      lifecycleStage: stage ? wordOf(stage, LIFECYCLE_STAGES, 'stage') : null,
      timeZone: after(parts, 'zone'),
      language: after(parts, 'speaks'),
      tagIds: (after(parts, 'tags') ?? '')
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
      deceasedAt: died ? readMoment(died, draft).date : null,
      archivedAt: archived ? readMoment(archived, draft).at : null,
    },
  };
}

/** Reads "phone, e-mail; prefers e-mail", or "nothing". */
export function readReach(value: string, draft: Draft): Person {
  const [list = '', ...parts] = partsOf(value);
  const channels = list === 'nothing' ? [] : list.split(',').map(channelNamed);
  const prefers = after(parts, 'prefers');
  return {
    ...draft.person,
    channels: channels.map((channel) => ({ channel, address: channel === 'IN_PERSON' ? null : `by ${channel}` })),
    preferredChannel: prefers === null ? null : channelNamed(prefers),
  };
}

/** Reads "must; hours 9-12; said 3 Mar 2025; until 1 Dec 2026". */
export function readWish(value: string, draft: Draft): Person {
  const [strength = '', wish = '', ...parts] = partsOf(value);
  const key = [...PREFERENCE_KEYS].find((each) => wish.startsWith(each.toLowerCase().replace(/_/g, ' ')));
  if (key === undefined)
    throw new Unreadable(`“${wish}” is no wish. Begin with preferred channel, hours, do not disturb, topic avoid ...`);
  const said = after(parts, 'said');
  const until = after(parts, 'until');
  const told = wish.slice(key.length).trim();
  const preference = {
    ...{ id: `wish-${draft.count++}`, key, strength: wordOf(strength, PREFERENCE_STRENGTHS, 'strength') },
    ...{ value: key.endsWith('CHANNEL') ? channelNamed(told) : told, source: 'CUSTOMER_STATED' as const },
    evidenceInteractionId: null,
    confirmedAt: said === null ? draft.now : readMoment(said, draft).at,
    validUntil: until === null ? null : readMoment(until, draft).date,
  };
  return { ...draft.person, preferences: [...draft.person.preferences, preference] };
}

/** Reads "birthday; 25 Nov; 7 days ahead; unconfirmed; called “the big one”". */
export function readDate(value: string, draft: Draft): Person {
  const [kind = '', day = '', ...parts] = partsOf(value);
  const [, month = '1', date = '1'] = readMoment(`${day} 2024`, draft).date.split('-');
  const ahead = parts.map((part) => /^(\d+) days ahead$/.exec(part)?.[1]).find(Boolean);
  const told = {
    ...{ id: `date-${draft.count++}`, kind: wordOf(kind, IMPORTANT_DATE_KINDS, 'kind of date'), year: null },
    ...{ label: quoted(after(parts, 'called') ?? ''), month: Number(month), day: Number(date) },
    ...{ leadDays: Number(ahead ?? 3), confirmed: !parts.includes('unconfirmed') },
  };
  return { ...draft.person, importantDates: [...draft.person.importantDates, told] };
}
