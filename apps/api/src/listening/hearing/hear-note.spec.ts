import { describe, expect, it } from '@jest/globals';
import { writingAt } from '../../calendar/writer';
import { hearNote } from './hear-note';
import type { NoteToHear } from './note-sql';

const WRITER = {
  ...{ language: 'en', timeZone: 'Europe/Berlin' },
  calendar: { hours: [], holidays: [], timeZone: 'Europe/Berlin' },
};
const note = (given: Partial<NoteToHear>): NoteToHear => ({
  ...{ id: 'a', body: null, said: null, at: '2026-11-22T09:00:00.000Z', zone: 'Europe/Berlin', language: 'en' },
  ...{ textHash: '', wanted: true },
  ...given,
});
const heard = (given: Partial<NoteToHear>) => hearNote(note(given), writingAt(note(given).at, WRITER));

describe('an entry', () => {
  it('is heard by its note', () => {
    const { facts } = heard({ body: 'I will send the offer tomorrow.', said: 'I hate waiting.' });
    expect(facts).toMatchObject([{ kind: 'PROMISE', by: 'CUE', promise: { direction: 'OURS', date: '2026-11-23' } }]);
  });

  it('without a note is heard by what the customer said, who then is the one that speaks', () => {
    const { facts } = heard({ said: 'I will send the papers tomorrow.\nI prefer e-mail.' });
    expect(facts.find(({ kind }) => kind === 'PROMISE')?.promise?.direction).toBe('THEIRS');
    expect(facts.find(({ kind }) => kind === 'PREFERENCE')?.preference?.source).toBe('CUSTOMER_STATED');
    expect(facts.find(({ kind }) => kind === 'PREFERENCE')?.sentence.text).toBe('I prefer e-mail.');
  });

  it('with neither has nothing to hear', () => {
    expect(heard({})).toMatchObject({ outcome: 'NOTHING_TO_HEAR', facts: [], tone: null });
  });
});
