import { describe, expect, it } from '@jest/globals';
import { CAPTURE_KINDS, Check, type Visibility } from '@heed/domain';
import fc from 'fast-check';
import { toldPains } from '../../../pain-points/told-pains';
import { learnedPreferences } from '../../../preferences/learned-preferences';
import { madePromises } from '../../../promises/made-promises';
import { loggedReminders } from '../../../reminders/new-reminder';
import type { LogInteractionInput } from '../../log/log-interaction.input';
import type { Captured } from './captured';
import { captureMarks } from './capture-marks';
import { keptNote } from '../kept-note';
import { type MarkScene, roomBeside } from './mark-scene';
import { withMarks } from '../with-marks';

const AT = '2026-11-23T09:00:00.000Z';
const [WORKSPACE, CONTACT, AUTHOR] = ['w', 'c', 'a'].map((one) => `0000000${one}-0000-7000-8000-000000000000`);
const input: LogInteractionInput = { id: '', contactId: CONTACT ?? '', typeId: '' };
const actor = { kind: 'USER', id: AUTHOR ?? '', name: 'Olga', workspaceId: WORKSPACE ?? '', role: 'AGENT' } as const;

const scene: MarkScene = {
  writing: { at: AT, zone: 'Europe/Berlin', language: 'en', isWorkday: () => true },
  author: 'USER',
  contactId: 'c',
  contactName: 'Mia Wolf',
  planned: false,
  visibility: 'NORMAL',
  pains: [],
  preferences: [],
  people: new Map(),
  room: roomBeside({}),
  felt: false,
};

/** What would be refused of a log with this note. */
function refusedOf(note: string, visibility: Visibility): readonly string[] {
  const check = Check.start();
  expect(keptNote(check, { rawText: note })).toBe(note.trim() === '' ? null : note);
  const { input: filled } = withMarks(input, captureMarks(note, { ...scene, visibility }), scene.writing.zone);
  const evidence = { interactionId: '', contactId: CONTACT ?? '', occurredAt: AT, visibility, now: AT };
  const by = { actor, contactName: 'Mia Wolf', members: new Map<string, string>(), zone: 'Europe/Berlin' };
  const behind = { visibility, authorId: actor.id, ownerIds: [] };
  const reminders = { actor, members: new Map(), behind, zone: 'Europe/Berlin', now: AT };
  toldPains(check, filled.painPoints ?? [], [], evidence);
  learnedPreferences(check, filled.preferences ?? [], [], evidence);
  madePromises(check, filled.promises ?? [], by, evidence);
  loggedReminders(check, filled.reminders ?? [], reminders, evidence);
  return check.reasons.map(({ field, message }) => `${field.join('.')}: ${message}`);
}

const words = fc.constantFrom(
  ...['!', '#', '~', '@', '>', ':)', ':|', ':(', ' ', '\n', '.', ';', '“', 'Tom', 'tea', 'é', '𝒜', '\ufdfa'],
  ...[
    'tomorrow',
    'fri 10',
    'at noon',
    '10.3.',
    'yesterday',
    '29 feb',
    'in 99999 years',
    '31.12.9999',
    '1/1/0001',
    'q3',
  ],
  ...['in 12 hours', 'late '.repeat(60), 'no calls', 'by e-mail', 'before 9'],
);
const note = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
);

describe('marks of a note', () => {
  it('make nothing that would be refused, and lose no character, whatever is typed', () => {
    const storable = note.filter((text) => !text.includes('\0') && text.trim().length <= 20_000);
    fc.assert(
      fc.property(storable, fc.constantFrom<Visibility>('NORMAL', 'SENSITIVE', 'PRIVATE'), (text, visibility) => {
        expect(refusedOf(text, visibility)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('stand where they say', () => {
    fc.assert(
      fc.property(note, (text) => {
        for (const { from, to, kind, text: said } of captureMarks(text, scene)) {
          expect(to).toBeGreaterThan(from);
          if (kind === 'PERSON') expect(text.slice(from, to)).toContain(said);
        }
      }),
    );
  });

  const NOTHING_BUT = [
    '!call tomorrow ',
    '#a ',
    '~tea ',
    '@Tom ',
    '>fri ',
    ':) ',
    '!a fri 10.3. at noon ',
    '# ! ~ @ > ',
  ];
  const fullOf = (mark: string) => mark.repeat(Math.floor(20_000 / mark.length));

  it.each(NOTHING_BUT)('are read within 100 ms in a note of nothing but %s', (mark) => {
    const long = fullOf(mark);
    const cost = () => {
      const begin = process.cpuUsage();
      withMarks(input, captureMarks(long, scene), 'Europe/Berlin');
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    // The least of several: what else the machine does only ever adds.
    expect(Math.min(...Array.from({ length: 5 }, cost))).toBeLessThan(100);
  });

  it.each(NOTHING_BUT)('are read as far as there is room for them, in a note of nothing but %s', (mark) => {
    const captured = captureMarks(fullOf(mark), scene);
    for (const kind of CAPTURE_KINDS) {
      const isRead = (one: Captured) => one.kind === kind && !one.problem?.includes('no more records of this kind');
      expect(captured.filter(isRead).length).toBeLessThanOrEqual(scene.room[kind]);
    }
  });
});
