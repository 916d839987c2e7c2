import { describe, expect, it } from '@jest/globals';
import { listen } from '.';
import { BERLIN } from './dates/calendars/testing/read-in';

const hear = (note: string, language: string) =>
  listen(note, { ...BERLIN, language }).facts.map(({ painPoint, preference, promise, event, kind }) =>
    Object.values(painPoint ?? preference ?? promise ?? event ?? { kind }).slice(0, 4),
  );

describe('a note in another language', () => {
  it.each([
    ['de', 'Die Lieferung kam schon wieder zu spät, sie ist sehr verärgert.'],
    ['fr', 'La livraison est encore arrivée en retard, elle est très fâchée.'],
    ['es', 'La entrega llegó tarde otra vez, está muy enfadada.'],
  ])('%s: tells a pain point with what it is about and how much it hurts', (language, note) => {
    const [fact] = listen(note, { ...BERLIN, language }).facts;
    expect([fact?.painPoint?.category, fact?.painPoint?.severity]).toEqual(['DELIVERY', 3]);
  });

  it.each([
    [
      'de',
      'Sie möchte lieber per E-Mail kontaktiert werden.',
      ['PREFERRED_CHANNEL', 'EMAIL', 'LIKES', 'CUSTOMER_STATED'],
    ],
    [
      'de',
      'Bitte nicht am Telefon über Politik reden, sie hasst Anrufe.',
      ['AVOID_CHANNEL', 'PHONE', 'DISLIKES', 'STAFF_OBSERVED'],
    ],
    ['fr', 'Elle préfère être contactée par mail.', ['PREFERRED_CHANNEL', 'EMAIL', 'LIKES', 'CUSTOMER_STATED']],
    ['fr', 'Il déteste les newsletters.', ['AVOID_CHANNEL', 'EMAIL', 'DISLIKES', 'STAFF_OBSERVED']],
    [
      'es',
      'La clienta prefiere que le escriban por correo.',
      ['PREFERRED_CHANNEL', 'EMAIL', 'LIKES', 'CUSTOMER_STATED'],
    ],
    ['es', 'Odia las llamadas de teléfono.', ['AVOID_CHANNEL', 'PHONE', 'DISLIKES', 'STAFF_OBSERVED']],
  ])('%s: %s', (language, note, preference) => {
    expect(hear(note, language)).toContainEqual(preference);
  });

  it.each([
    ['de', 'Ich schicke ihr das Angebot bis Freitag.', ['OURS', 'Schicke ihr das Angebot', '2026-11-27', null]],
    [
      'de',
      'Habe ihm versprochen, die Rechnung bis zum 5. zu korrigieren.',
      ['OURS', 'Die Rechnung zu korrigieren', '2026-12-05', null],
    ],
    [
      'de',
      'Der Kunde schickt uns die Unterlagen nächsten Dienstag.',
      ['THEIRS', 'Der Kunde schickt uns die Unterlagen', '2026-12-01', null],
    ],
    ['fr', 'Je vous envoie le devis vendredi à 10h.', ['OURS', 'Je vous envoie le devis', '2026-11-27', '10:00']],
    [
      'fr',
      'Le client nous envoie les documents mercredi prochain.',
      ['THEIRS', 'Le client nous envoie les documents', '2026-11-25', null],
    ],
    [
      'es',
      'Le envío el presupuesto el viernes a las 10 y media.',
      ['OURS', 'Le envío el presupuesto', '2026-11-27', '10:30'],
    ],
    [
      'es',
      'El cliente nos envía los documentos el miércoles.',
      ['THEIRS', 'El cliente nos envía los documentos', '2026-11-25', null],
    ],
  ])('%s: %s', (language, note, promise) => {
    expect(hear(note, language)).toContainEqual(promise);
  });

  it.each([
    ['de', 'Ihr Vater ist gestorben.', 'BEREAVEMENT'],
    ['de', 'Sie hat am 12. März Geburtstag.', 'BIRTHDAY'],
    ['fr', 'Son père est décédé.', 'BEREAVEMENT'],
    ['fr', 'Son anniversaire est le 12 mars.', 'BIRTHDAY'],
    ['es', 'Ha muerto su padre.', 'BEREAVEMENT'],
    ['es', 'Su cumpleaños es el 12 de marzo.', 'BIRTHDAY'],
  ])('%s: remembers that %s', (language, note, kind) => {
    const [fact] = listen(note, { ...BERLIN, language }).facts;
    expect(fact?.event).toMatchObject({ kind, date: kind === 'BIRTHDAY' ? '2027-03-12' : null });
  });

  it('has no tone, for nothing was measured in it', () => {
    expect(listen('Sie ist wirklich sehr wütend über die Lieferung.', { ...BERLIN, language: 'de' }).tone).toBeNull();
  });
});
