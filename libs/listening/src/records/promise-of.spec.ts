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
    [
      'Wir müssen die Zeichnungen vor dem Ortstermin am 4.12. schicken.',
      'OURS: Die Zeichnungen vor dem Ortstermin schicken, 2026-12-04',
    ],
    [
      'Nous devons envoyer les plans avant la réunion du 4 décembre.',
      'OURS: Envoyer les plans avant la réunion, 2026-12-04',
    ],
    [
      'Tenemos que mandar los planos antes de la reunión del 4 de diciembre.',
      'OURS: Mandar los planos antes de la reunión, 2026-12-04',
    ],
    [
      'Er wollte die Anzahlung bis Ende der Woche überweisen.',
      'THEIRS: Er wollte die Anzahlung überweisen, 2026-11-27',
    ],
    ['Please call Mr Osei back tomorrow at 3.', 'OURS: Please call Mr Osei back, 2026-11-24'],
    ['Wir schulden ihr noch einen Schlüssel.', 'OURS: Schulden ihr noch einen Schlüssel, some day'],
  ])('is told whole and without what leads to it: %s', (note, told) => {
    expect(promisesIn(note)).toEqual([told]);
  });

  it.each(['Peter will bring the samples on 3 December.', 'Mr Berg will send the signed papers by tomorrow noon.'])(
    'is all that is told by what somebody brings: %s',
    (note) => {
      expect(listen(note, writing).facts.map(({ kind }) => kind)).toEqual(['PROMISE']);
    },
  );

  it.each([
    ['Ich habe ihm gesagt, das Muster schicke ich ihm am Freitag.', 'OURS: Das Muster schicke ich ihm, 2026-11-27'],
    ['Den Entwurf schicke ich ihr bis Donnerstag.', 'OURS: Den Entwurf schicke ich ihr, 2026-11-26'],
    ['Am Montag rufe ich ihn zurück.', 'OURS: Rufe ich ihn zurück, 2026-11-30'],
  ])('begins with what is done where that stands before it: %s', (note, told) => {
    expect(promisesIn(note)).toEqual([told]);
  });

  it('is none where somebody asks whether', () => {
    expect(promisesIn('Demande si on livre là-bas.')).toEqual([]);
  });
});
