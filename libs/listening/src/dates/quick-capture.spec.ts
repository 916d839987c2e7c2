import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../language/language-of';
import { BERLIN } from './calendars/testing/read-in';
import { readDates } from './read-dates';

/** What is left of a marked promise without its date, and the date, as somebody sees it who works in English. */
function read(promise: string) {
  const language = languageOf(promise, 'en') ?? 'en';
  const [found] = readDates(promise, { ...BERLIN, language });
  if (found === undefined) return [language, promise, null, null];
  const rest = promise.slice(0, found.from) + promise.slice(found.from + found.words.length);
  return [language, rest.replace(/\s+/g, ' ').trim(), found.date, found.time];
}

describe('a promise of quick capture', () => {
  it.each([
    ['send a new price list fri 10', 'en', 'send a new price list', '2026-11-27', '10:00'],
    ['call her back by tomorrow noon', 'en', 'call her back', '2026-11-24', '12:00'],
    ['first thing monday check the order', 'en', 'check the order', '2026-11-30', null],
    ['send the samples within 5 working days', 'en', 'send the samples', '2026-11-30', null],
    ['refund by eod thursday', 'en', 'refund', '2026-11-26', null],
    ['Angebot schicken bis Freitag', 'de', 'Angebot schicken', '2026-11-27', null],
    ['am Dienstag um 10 Uhr zurückrufen', 'de', 'zurückrufen', '2026-11-24', '10:00'],
    ['Muster bis spätestens 5.12. verschicken', 'de', 'Muster verschicken', '2026-12-05', null],
    ['in 14 Tagen nachfragen', 'de', 'nachfragen', '2026-12-07', null],
    ['Gutschrift noch vor Ende der Woche erstellen', 'de', 'Gutschrift erstellen', '2026-11-27', null],
    ['Vertrag Anfang Mai verlängern', 'de', 'Vertrag verlängern', '2027-05-03', null],
    ["envoyer le devis d'ici vendredi", 'fr', 'envoyer le devis', '2026-11-27', null],
    ['rappeler mardi prochain à 10h', 'fr', 'rappeler', '2026-11-24', '10:00'],
    ['livrer les pièces sous quinzaine', 'fr', 'livrer les pièces', '2026-12-07', null],
    ['avant le 5 corriger la facture', 'fr', 'corriger la facture', '2026-12-04', null],
    ['vérifier le stock après-demain matin', 'fr', 'vérifier le stock', '2026-11-25', null],
    ['enviar el presupuesto antes del viernes', 'es', 'enviar el presupuesto', '2026-11-26', null],
    ['llamar el próximo martes a las 10 y media', 'es', 'llamar', '2026-11-24', '10:30'],
    ['mandar las muestras dentro de una semana', 'es', 'mandar las muestras', '2026-11-30', null],
    ['pasado mañana confirmar la cita', 'es', 'confirmar la cita', '2026-11-25', null],
    ['corregir la factura a fin de mes', 'es', 'corregir la factura', '2026-11-30', null],
    ['Rezept für Brot heraussuchen', 'de', 'Rezept für Brot heraussuchen', null, null],
  ])('%s', (promise, language, rest, date, time) => {
    expect(read(promise)).toEqual([language, rest, date, time]);
  });
});
