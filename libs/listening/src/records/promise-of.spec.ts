import { describe, expect, it } from '@jest/globals';
import { listen } from '..';

/** A Monday, 10:00 in Berlin. */
const writing = {
  at: '2026-11-23T09:00:00Z',
  zone: 'Europe/Berlin',
  language: 'en',
  isWorkday: (date: string) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()),
};

/** The promises of a note, as `direction: text, date`. */
function promisesIn(note: string): readonly string[] {
  return listen(note, writing).facts.flatMap(({ promise }) =>
    promise === null ? [] : [`${promise.direction}: ${promise.text}, ${promise.date ?? 'some day'}`],
  );
}

describe('what a promise would be on record', () => {
  it.each([
    [
      "I'll call her back tomorrow morning and send the quote by Friday.",
      ['OURS: Call her back, 2026-11-24', 'OURS: Send the quote, 2026-11-27'],
    ],
    [
      'Ich rufe sie morgen früh zurück und schicke das Angebot bis Freitag.',
      ['OURS: Rufe sie zurück, 2026-11-24', 'OURS: Schicke das Angebot, 2026-11-27'],
    ],
    [
      "Je la rappelle demain matin et j'envoie le devis avant vendredi.",
      ['OURS: Je la rappelle, 2026-11-24', "OURS: J'envoie le devis, 2026-11-26"],
    ],
    [
      'La llamo mañana por la mañana y envío la oferta antes del viernes.',
      ['OURS: La llamo, 2026-11-24', 'OURS: Envío la oferta, 2026-11-26'],
    ],
    [
      'I’ll send the drawings on Tuesday, the quote on Thursday and the contract next Monday.',
      ['OURS: Send the drawings, 2026-11-24', 'OURS: The quote, 2026-11-26', 'OURS: The contract, 2026-11-30'],
    ],
    [
      'She’ll send the contract on Thursday, I’ll countersign on Friday.',
      ['THEIRS: She’ll send the contract, 2026-11-26', 'OURS: I’ll countersign, 2026-11-27'],
    ],
    [
      'They promised us a credit note by Dec 3, and we promised them new samples by Dec 1.',
      ['THEIRS: They promised us a credit note, 2026-12-03', 'OURS: We promised them new samples, 2026-12-01'],
    ],
  ])('is one for each deed that has a date of its own: %s', (note, told) => {
    expect(promisesIn(note)).toEqual(told);
  });

  it.each([
    ["We'll deliver on Thursday and Friday.", 'OURS: Deliver, 2026-11-26'],
    ["I'll ask Tom and Anna by Friday.", 'OURS: Ask Tom and Anna, 2026-11-27'],
    ['I’ll send it on Tuesday, she is away until Friday.', 'OURS: Send it, 2026-11-24'],
    ['I will check the stock today, order in hand.', 'OURS: Check the stock, 2026-11-23'],
  ])('is one where "and" joins no deeds: %s', (note, told) => {
    expect(promisesIn(note)).toEqual([told]);
  });

  it.each([
    ["She'll get back to us after the holidays.", "THEIRS: She'll get back to us after the holidays, some day"],
    [
      'Er hat versprochen, uns die Zeichnungen bis Ende der Woche zu schicken.',
      'THEIRS: Er hat versprochen, uns die Zeichnungen zu schicken, 2026-11-27',
    ],
    ['I’ll send the offer by Thursday.', 'OURS: Send the offer, 2026-11-26'],
    [
      'I have to call him back about the contract before the 30th.',
      'OURS: Call him back about the contract, 2026-11-27',
    ],
    ["Let's talk again in two weeks.", 'OURS: Talk again, 2026-12-07'],
    ['Will follow up next week.', 'OURS: Follow up, 2026-12-04'],
    ['Ich melde mich nächsten Monat.', 'OURS: Melde mich, 2026-12-31'],
    ['Nous lui devons une nouvelle clé.', 'OURS: Nous lui devons une nouvelle clé, some day'],
    ['Le debemos una llave nueva.', 'OURS: Le debemos una llave nueva, some day'],
    ['I’ll send the minutes of Friday’s meeting by Tuesday.', 'OURS: Send the minutes of Friday’s meeting, 2026-11-24'],
    [
      'We’ll send the offer for the party on 12 December by Thursday.',
      'OURS: Send the offer for the party, 2026-11-26',
    ],
    ['We’ll fix the gutter the week after next.', 'OURS: Fix the gutter, 2026-12-11'],
    ['Wir melden uns übernächste Woche.', 'OURS: Melden uns, 2026-12-11'],
    ['Kommenden Mittwoch liefern wir, Donnerstag in einer Woche holt er ab.', 'OURS: Liefern wir, 2026-11-25'],
    ['Mardi prochain je passe chez lui à 14h.', 'OURS: Je passe chez lui, 2026-11-24'],
    ['La semaine prochaine, mercredi, je lui envoie le contrat.', 'OURS: Je lui envoie le contrat, 2026-12-02'],
    ['Will pay on Friday.', 'THEIRS: Pay, 2026-11-27'],
    ['Please call Mr Osei back tomorrow at 3.', 'OURS: Please call Mr Osei back, 2026-11-24'],
    ['Wir schulden ihr noch einen Schlüssel.', 'OURS: Schulden ihr noch einen Schlüssel, some day'],
  ])('is told whole and without what leads to it: %s', (note, told) => {
    expect(promisesIn(note)).toEqual([told]);
  });
});

describe('other records', () => {
  const factsIn = (note: string) => listen(note, writing).facts;

  it.each([
    ['Her contract ends on 31 December.', '2026-12-31'],
    ['Der Wartungsvertrag läuft Ende März aus.', '2027-03-31'],
    ['Son contrat se termine le 31 décembre.', '2026-12-31'],
    ['Su contrato termina el 31 de diciembre.', '2026-12-31'],
  ])('keep when a contract ends: %s', (note, date) => {
    expect(factsIn(note).map(({ event }) => event && [event.kind, event.date])).toEqual([['RENEWAL', date]]);
  });

  it('keep no day of an event that is said to be in a week or a month', () => {
    const notes = ['Her son starts school next week.', 'They celebrate their 25th anniversary next month.'];
    expect(notes.flatMap(factsIn).map(({ event }) => event?.date)).toEqual([null, null]);
  });

  it.each([
    ['Her father passed away on Saturday.', '2026-11-21'],
    ['Son père est décédé samedi.', '2026-11-21'],
    ['Falleció su padre el sábado.', '2026-11-21'],
    ['Ihre Mutter ist am Samstag gestorben.', '2026-11-21'],
    ["Her father's funeral is on Saturday.", '2026-11-28'],
  ])('keep a death before the note, and a funeral behind it: %s', (note, date) => {
    expect(factsIn(note).map(({ event }) => event && [event.kind, event.date])).toEqual([['BEREAVEMENT', date]]);
  });

  it('call a pain point by its sentence where its clause points back', () => {
    const [fact] = factsIn('He was annoyed about the invoice, it was wrong again.');
    expect(fact?.painPoint?.title).toBe('He was annoyed about the invoice, it was wrong again');
  });

  it.each(['Peter will bring the samples on 3 December.', 'Mr Berg will send the signed papers by tomorrow noon.'])(
    'keep what somebody brings as a promise, and as nothing else: %s',
    (note) => {
      expect(factsIn(note).map(({ kind }) => kind)).toEqual(['PROMISE']);
    },
  );
});
