import { describe, expect, it } from '@jest/globals';
import { readNote } from '@heed/capture';
import { type DraftAnswer, type LogDraft, emptyDraft } from '../draft/log-draft';
import { foundIn } from './found-in';
import { noteInput } from './note-input';

const zone = 'Europe/Berlin';
const sent = (body: string, over: Partial<LogDraft> = {}, planned = false) =>
  noteInput({ ...emptyDraft(), body, ...over }, { segments: readNote(body), planned, zone });
const answer = (over: Partial<DraftAnswer>): DraftAnswer => ({
  key: 'k',
  answer: 'DISMISSED',
  kind: 'PAIN_POINT',
  words: 'late',
  from: 0,
  recordId: null,
  ...over,
});

describe('a note on its way', () => {
  it('goes trimmed where nothing is marked, and to the letter where something is', () => {
    expect(sent(' Fine. ')).toEqual({ body: 'Fine.', answers: [] });
    expect(sent(' !call ')).toEqual({ rawText: ' !call ', asText: [], timeZone: zone, answers: [] });
    expect(sent('  ')).toEqual({ body: null });
  });

  it('names the marks that are meant as text, each of those that are alike by itself', () => {
    const plainMarks = ['PAIN_POINT #late 1'];
    expect(sent('#late; #late; #late', { plainMarks })).toMatchObject({ asText: [7] });
    expect(sent('#late', { plainMarks: ['PAIN_POINT #late 0'] })).toEqual({ body: '#late', answers: [] });
  });

  it('leaves what a field says to the field', () => {
    const people = [{ contactId: 'c2', name: 'Tom Baker' }];
    expect(sent('@Tom !call', { people })).toMatchObject({ asText: [0] });
    expect(sent(':) !call', { feeling: 'UPSET' })).toMatchObject({ asText: [0] });
  });

  it('is read by the server alone while nobody could read it here', () => {
    const unread = { segments: null, planned: false, zone };
    expect(noteInput({ ...emptyDraft(), body: '#late' }, unread)).toMatchObject({ rawText: '#late', asText: [] });
    expect(noteInput({ ...emptyDraft(), body: 'Late' }, unread)).toMatchObject({ body: 'Late' });
  });

  it('takes along the answers to words that still stand in it', () => {
    const answers = [answer({ from: 30 }), answer({ words: 'gone' }), answer({ answer: 'ACCEPTED', recordId: 'gone' })];
    expect(sent('late, and then late again', { answers }).answers).toEqual([
      { answer: 'DISMISSED', kind: 'PAIN_POINT', from: 15, to: 19, recordId: null },
    ]);
  });
});

describe('words that are looked for', () => {
  it.each([
    ['a late b late', 8, 9],
    ['a late b late', 3, 2],
    ['nothing', 0, null],
  ])('in %j near %d stand at %j', (note, from, at) => {
    expect(foundIn(note, { from, text: 'late' })?.from ?? null).toBe(at);
  });
});
