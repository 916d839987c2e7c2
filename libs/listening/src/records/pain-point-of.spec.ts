import { describe, expect, it } from '@jest/globals';
import { listen } from '..';

const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };

describe('what a pain point would be on record', () => {
  const painsIn = (note: string) =>
    listen(note, writing).facts.flatMap(({ painPoint }) =>
      painPoint === null ? [] : [`${painPoint.category}: ${painPoint.title}`],
    );

  it.each([
    [
      'He was annoyed about the invoice, it was wrong again.',
      'PRICE: He was annoyed about the invoice, it was wrong again',
    ],
  ])('is called by its sentence where its clause points back: %s', (note, told) => {
    expect(painsIn(note)).toEqual([told]);
  });

  it.each([
    ['He is fed up: nobody called him back, he says.', 'COMMUNICATION: He is fed up: nobody called him back'],
    [
      'Sie war sehr verärgert, die Ware kam zum dritten Mal beschädigt an.',
      'PRODUCT: Sie war sehr verärgert, die Ware kam zum dritten Mal beschädigt an',
    ],
    [
      'Herr Vogt ist genervt, weil die Rechnung wieder falsch war.',
      'PRICE: Herr Vogt ist genervt, weil die Rechnung wieder falsch war',
    ],
  ])('is called by the mood and its reason: %s', (note, told) => {
    expect(painsIn(note)).toEqual([told]);
  });

  it.each([
    ['She was upset, but the delivery is here now.', 'She was upset'],
    ['Sie war verärgert, aber die Lieferung ist jetzt da.', 'Sie war verärgert'],
  ])('is not called by what is said against it: %s', (note, title) => {
    expect(painsIn(note)).toEqual([`DELIVERY: ${title}`]);
  });

  it('is about the price where it is too much for what it is', () => {
    expect(painsIn("He says it's too much for what it is.")).toEqual(["PRICE: He says it's too much for what it is"]);
  });

  it.each(['Es alérgica a los frutos secos, ojo con la tarta.', 'Er ist tagsüber schlecht zu erreichen.'])(
    'is none of what somebody is like: %s',
    (note) => {
      expect(painsIn(note)).toEqual([]);
    },
  );
});
