import { describe, expect, it } from '@jest/globals';
import { listen } from '..';

const writing = { at: '2026-11-23T09:00:00Z', zone: 'Europe/Berlin', language: 'en', isWorkday: () => true };

/** The preferences of a note, as `words: KEY value STRENGTH`. */
function preferencesIn(note: string): readonly string[] {
  return listen(note, writing).facts.flatMap(({ preference, words }) =>
    preference === null
      ? []
      : [`${note.slice(words.from, words.to)}: ${preference.key} ${preference.value} ${preference.strength}`],
  );
}

describe('what a preference would be on record', () => {
  it.each([
    ['She prefers e-mail in the mornings.', ['prefers: HOURS 8-12 LIKES', 'e-mail: PREFERRED_CHANNEL EMAIL LIKES']],
    [
      'Best reached by phone between 9 and 11.',
      ['phone between 9: HOURS 9-11 LIKES', 'phone: PREFERRED_CHANNEL PHONE LIKES'],
    ],
    [
      'Am besten telefonisch zwischen 9 und 11 erreichbar.',
      ['Am besten telefonisch: HOURS 9-11 LIKES', 'telefonisch: PREFERRED_CHANNEL PHONE LIKES'],
    ],
    ['Elle préfère les e-mails le matin.', ['préfère: HOURS 8-12 LIKES', 'e-mails: PREFERRED_CHANNEL EMAIL LIKES']],
    [
      'Prefiere el correo electrónico por las mañanas.',
      ['Prefiere: HOURS 8-12 LIKES', 'correo electrónico: PREFERRED_CHANNEL EMAIL LIKES'],
    ],
  ])('is hours and a channel where both are named: %s', (note, told) => {
    expect(preferencesIn(note)).toEqual(told);
  });

  it.each([
    ['Only call before 9 or after 5.', 'Only call before: HOURS 8-9, 17-21 MUST'],
    ['She asked us to call between noon and 2.', 'to call between noon: HOURS 12-14 LIKES'],
    ['Llamar solo a partir de las 11.', 'Llamar solo a partir de las 11: HOURS 11-21 MUST'],
    ['Se le puede llamar después de las 18 h sin problema.', 'llamar después de las 18: HOURS 18-21 LIKES'],
    ['Mornings are best for her, between 8 and 10.', 'Mornings are best: HOURS 8-10 LIKES'],
    ['Mornings are best for him, 8-10.', 'Mornings are best: HOURS 8-10 LIKES'],
    ['Rechnungen per Post, nicht per Mail.', 'Rechnungen per Post: PREFERRED_CHANNEL POST LIKES'],
    ['Hat eine schwere Nussallergie.', 'Nussallergie: OTHER Hat eine schwere Nussallergie MUST'],
    ["She'd like to be called Bex.", "'d like to be called: FORMALITY She'd like to be called Bex LIKES"],
    ['Möchte Bex genannt werden.', 'Möchte Bex genannt werden: FORMALITY Bex genannt werden LIKES'],
    ['Statt Anruf lieber SMS.', 'lieber: PREFERRED_CHANNEL SMS LIKES'],
  ])('is what was meant: %s', (note, told) => {
    expect(preferencesIn(note)).toEqual([told]);
  });

  it.each([
    'She hates waiting on the phone.',
    'Er hasst es, am Telefon zu warten.',
    "Elle ne supporte pas d'attendre au téléphone.",
    'No soporta esperar al teléfono.',
  ])('is the waiting that is disliked, and no channel: %s', (note) => {
    const told = listen(note, writing).facts.map(({ preference }) => preference && [preference.key, preference.value]);
    expect(told).toEqual([['OTHER', note.slice(0, -1)]]);
  });

  it('is no channel where somebody is to be called, whatever by', () => {
    expect(preferencesIn('Prefers to be called after 5 pm.')).toEqual(['Prefers: HOURS 17-21 LIKES']);
  });

  it.each([
    ['Never call her before 10.', 'Never call: DO_NOT_DISTURB 0-10 MUST'],
    ['He hates calls in the evening.', 'calls in the evening: DO_NOT_DISTURB 18-21 DISLIKES'],
    ["Don't call before noon, she works nights.", 'call before noon: DO_NOT_DISTURB 0-12 DISLIKES'],
    ["She doesn't want any calls before 12pm.", 'calls before 12pm.: DO_NOT_DISTURB 0-12 DISLIKES'],
    ['Not before 10 or after 6 please.', 'Not before 10: DO_NOT_DISTURB 0-10, 18-24 DISLIKES'],
    ['Please don’t phone him on Fridays.', 'phone him on Fridays: DO_NOT_DISTURB Don’t phone him on Fridays DISLIKES'],
    ['Nie vor 10 Uhr anrufen.', 'Nie vor 10 Uhr anrufen: DO_NOT_DISTURB 0-10 MUST'],
    ['Bitte nach 18 Uhr nicht mehr anrufen.', 'nach 18 Uhr nicht mehr anrufen: DO_NOT_DISTURB 18-24 DISLIKES'],
    ['Er hasst Anrufe am Abend.', 'hasst: DO_NOT_DISTURB 18-21 DISLIKES'],
    ["Ne jamais l'appeler avant 10 heures.", "Ne jamais l'appeler: DO_NOT_DISTURB 0-10 MUST"],
    ['Il déteste les appels le soir.', 'Il déteste: DO_NOT_DISTURB 18-21 DISLIKES'],
    ['Nunca llamarla antes de las 10.', 'Nunca llamarla antes: DO_NOT_DISTURB 0-10 MUST'],
    ['Odia las llamadas por la noche.', 'Odia: DO_NOT_DISTURB 18-21 DISLIKES'],
  ])('is a time to leave them alone, and no channel to avoid: %s', (note, told) => {
    expect(preferencesIn(note)).toEqual([told]);
  });

  it.each([
    ['He hates to sit on floor 13.', 'OTHER'],
    ['Don’t call the office, call the mobile.', 'OTHER'],
    ['Do not leave voicemails.', 'OTHER'],
    ['Ms Weber doesn’t drink alcohol, so no wine for her.', 'OTHER'],
    ['Wednesday afternoons don’t work for him.', 'OTHER'],
    ['Jenny is busy on Sunday at 6, prefers another table.', 'OTHER'],
    ['I got a text from Ben saying that Jenny prefers the corner table.', 'OTHER'],
    ['Please only call her Alexis.', 'FORMALITY'],
  ])('is not taken for a time or a channel: %s', (note, key) => {
    expect(listen(note, writing).facts.flatMap(({ preference }) => preference?.key ?? [])).toEqual([key]);
  });

  it.each([
    'Never call her on Fridays.',
    'Bitte freitags nie anrufen, wirklich nie.',
    'Ne jamais appeler le vendredi.',
    'Nunca llamar los viernes.',
  ])('is no MUST of days in words, which would stop every suggestion: %s', (note) => {
    for (const told of preferencesIn(note)) expect(told).not.toMatch(/DO_NOT_DISTURB .*MUST$/);
  });

  it.each([
    ["He isn't a fan of phone calls.", 'a fan of: AVOID_CHANNEL PHONE DISLIKES'],
    ['Anything but phone.', 'Anything but phone: AVOID_CHANNEL PHONE DISLIKES'],
    ['E-mail, not phone.', 'not phone: AVOID_CHANNEL PHONE DISLIKES'],
    ["She doesn't like e-mail.", "She doesn't like: AVOID_CHANNEL EMAIL DISLIKES"],
    ['She doesn’t like e-mail.', 'She doesn’t like: AVOID_CHANNEL EMAIL DISLIKES'],
    ["She'd rather not talk on the phone.", "'d rather: AVOID_CHANNEL PHONE DISLIKES"],
    ["Elle ne veut pas d'appels, seulement des e-mails.", "veut pas d'appels: AVOID_CHANNEL PHONE DISLIKES"],
  ])('is the channel that is refused: %s', (note, told) => {
    expect(preferencesIn(note)).toEqual([told]);
  });

  it.each([
    ['Anna prefers WhatsApp and never picks up the phone.', 'prefers'],
    ['Prefers WhatsApp, not e-mail.', 'Prefers'],
    ['Anna bevorzugt WhatsApp und geht nie ans Telefon.', 'bevorzugt'],
    ['Anna préfère WhatsApp et ne répond jamais au téléphone.', 'préfère'],
    ['Ana prefiere WhatsApp y nunca coge el teléfono.', 'prefiere'],
  ])('is what is liked, whatever is refused beside it: %s', (note, words) => {
    expect(preferencesIn(note)).toEqual([`${words}: PREFERRED_CHANNEL CHAT LIKES`]);
  });
});
