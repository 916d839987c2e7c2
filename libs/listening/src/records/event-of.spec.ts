import { describe, expect, it } from '@jest/globals';
import { listen } from '..';

const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };

const factsIn = (note: string) => listen(note, writing).facts;

describe('what an event would be on record', () => {
  it.each([
    ['Her contract ends on 31 December.', '2026-12-31'],
    ['Our lease renews 31 March.', '2027-03-31'],
    ['Der Wartungsvertrag läuft Ende März aus.', '2027-03-31'],
    ['Son contrat se termine le 31 décembre.', '2026-12-31'],
    ['Su contrato termina el 31 de diciembre.', '2026-12-31'],
  ])('is when a contract ends: %s', (note, date) => {
    expect(factsIn(note).map(({ event }) => event && [event.kind, event.date])).toEqual([['RENEWAL', date]]);
  });

  it('has no day where only a week or a month is named', () => {
    const notes = ['Her son starts school next week.', 'They celebrate their 25th anniversary next month.'];
    expect(notes.flatMap(factsIn).map(({ event }) => event?.date)).toEqual([null, null]);
  });

  it.each([
    ['Her father passed away on Saturday.', '2026-11-21'],
    ['Son père est décédé samedi.', '2026-11-21'],
    ['Falleció su padre el sábado.', '2026-11-21'],
    ['Ihre Mutter ist am Samstag gestorben.', '2026-11-21'],
    ["Her father's funeral is on Saturday.", '2026-11-28'],
  ])('is before the note for a death, and behind it for a funeral: %s', (note, date) => {
    expect(factsIn(note).map(({ event }) => event && [event.kind, event.date])).toEqual([['BEREAVEMENT', date]]);
  });
});
