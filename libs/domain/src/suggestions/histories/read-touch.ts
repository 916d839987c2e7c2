import { isLetter } from '../../interactions/two-way';
import type { Channel } from '../../vocabulary/contacts';
import { FEELINGS } from '../../vocabulary/feelings';
import { type Direction, type Outcome, SITUATIONS } from '../../vocabulary/interactions';
import type { SnapshotInteraction } from '../snapshot';
import type { Draft } from './history';
import { readMoment } from './moment';
import { wordOf } from './names';
import { Unreadable } from './unreadable';

interface Way {
  readonly words: RegExp;
  readonly typeKey: string;
  readonly typeLabel: string;
  readonly channel: Channel | null;
}

const WAYS: readonly Way[] = [
  { words: /^(called|rang)/, typeKey: 'CALL', typeLabel: 'Call', channel: 'PHONE' },
  { words: /^had a video call/, typeKey: 'VIDEO_CALL', typeLabel: 'Video call', channel: 'VIDEO' },
  { words: /^e-mailed/, typeKey: 'EMAIL', typeLabel: 'E-mail', channel: 'EMAIL' },
  { words: /^texted/, typeKey: 'SMS', typeLabel: 'Text message', channel: 'SMS' },
  { words: /^chatted/, typeKey: 'CHAT', typeLabel: 'Chat', channel: 'CHAT' },
  { words: /^sent a letter/, typeKey: 'LETTER', typeLabel: 'Letter', channel: 'POST' },
  { words: /^met/, typeKey: 'MEETING', typeLabel: 'Meeting', channel: 'IN_PERSON' },
  { words: /^visited/, typeKey: 'VISIT', typeLabel: 'Visit', channel: 'IN_PERSON' },
  { words: /^bought/, typeKey: 'PURCHASE', typeLabel: 'Purchase', channel: null },
  { words: /^noted/, typeKey: 'NOTE', typeLabel: 'Note', channel: null },
];

const OUTCOMES: readonly (readonly [RegExp, Outcome])[] = [
  [/\bspoke\b/, 'CONNECTED'],
  [/nobody answered/, 'NO_ANSWER'],
  [/left a voicemail/, 'LEFT_VOICEMAIL'],
  [/left a message/, 'LEFT_MESSAGE_WITH_PERSON'],
  [/busy/, 'BUSY'],
  [/wrong number/, 'WRONG_NUMBER'],
];
const TARGET_MINUTES = 480;

/** Reads "3 Nov 10:00 we called and spoke: how the ovens run [warm, by Ben]". */
export function readTouch(line: string, draft: Draft): SnapshotInteraction {
  const { at, rest } = readMoment(line, draft);
  const [, who, did = '', , text = '', marks = ''] =
    /^(we|they) ([^:[]+?)\s*(:\s*([^[]*?))?\s*(?:\[([^\]]*)\])?$/.exec(rest) ?? [];
  if (who === undefined) throw new Unreadable(`“${rest}” tells no touchpoint. Write “we called and spoke: ...”.`);
  const way = WAYS.find(({ words }) => words.test(did));
  if (way === undefined)
    throw new Unreadable(`Nobody knows “${did}”. Write called, e-mailed, texted, chatted, met, visited, noted ...`);
  const { typeKey, typeLabel, channel } = way;
  const type = { typeKey, typeLabel, channel };
  const direction: Direction = type.typeKey === 'NOTE' ? 'INTERNAL' : who === 'we' ? 'OUTBOUND' : 'INBOUND';
  const told: SnapshotInteraction = {
    ...{ ...type, id: `touch-${draft.count++}`, occurredAt: at, direction, status: 'COMPLETED', visibility: 'NORMAL' },
    ...{ expectsAnswer: type.channel !== null, letter: isLetter(type.channel, 0), twoWay: false, imported: false },
    ...{ feeling: null, feelingSource: null, situation: null, asked: text.includes('?'), subject: null },
    ...{ theirWords: null, body: text === '' ? null : text.trim(), responseTargetMinutes: TARGET_MINUTES },
    ...{ outcome: OUTCOMES.find(([words]) => words.test(did))?.[1] ?? null, authorName: 'Ada' },
  };
  return marks.split(',').reduce((touch, mark) => marked(touch, mark.trim()), told);
}

function marked(touch: SnapshotInteraction, mark: string): SnapshotInteraction {
  if (mark === '') return touch;
  if (mark === 'imported') return { ...touch, imported: true };
  if (mark === 'private') return { ...touch, visibility: 'PRIVATE' };
  if (mark === 'not held') return { ...touch, status: 'NOT_HELD' };
  if (mark === 'called off') return { ...touch, status: 'CANCELED' };
  if (mark.startsWith('by ')) return { ...touch, authorName: mark.slice('by '.length) };
  if (mark.startsWith('about '))
    return { ...touch, situation: wordOf(mark.slice('about '.length), SITUATIONS, 'situation') };
  const [, hours] = /^answer within (\d+) hours?$/.exec(mark) ?? [];
  if (hours !== undefined) return { ...touch, responseTargetMinutes: Number(hours) * 60 };
  const [guess, feeling = mark] = /^guessed (.*)$/.exec(mark) ?? [];
  const feelingSource = guess === undefined ? 'STAFF_OBSERVED' : 'MODEL';
  return { ...touch, feeling: wordOf(feeling, FEELINGS, 'feeling or mark'), feelingSource };
}
