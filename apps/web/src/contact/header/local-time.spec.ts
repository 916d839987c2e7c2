import { describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { render, screen, waitFor } from '@testing-library/angular';
import { GRAPHQL } from '../../graphql/client';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { Now } from '../../ui/now';
import { aContact } from '../testing/a-contact';
import { aServer } from '../testing/a-server';
import { LocalTime } from './local-time';

const { clock } = aContact();
const at = (time: string) => new Date(`2026-11-24T${time}:00.000Z`);

async function shown(over: Partial<typeof clock>, time: string) {
  const now = signal(at(time));
  const { client, sent } = aServer({ ContactClock: () => ({ contact: aContact() }) });
  const providers = [
    provideTestTexts(),
    { provide: GRAPHQL, useValue: client },
    { provide: Now, useValue: { at: now } },
  ];
  const inputs = { contactId: 'c1', name: 'Amira', clock: { ...clock, ...over } };
  const { fixture } = await render(LocalTime, { providers, inputs });
  const text = () => (fixture.nativeElement.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { text, now, sent };
}

describe('the clock of a person', () => {
  it.each([
    ['09:12 for Amira · good time to call', { goodNow: true }, '09:12'],
    ['10:12 for Amira · good time to call', { goodNow: true, timeZone: 'Europe/Berlin' }, '09:12'],
    ['07:10 for Amira · from 08:00', { goodNow: false, nextGoodAt: at('08:00').toISOString() }, '07:10'],
    ['09:40 for Amira · from 08:00 tomorrow', { goodNow: false, nextGoodAt: '2026-11-25T08:00:00.000Z' }, '09:40'],
    ['09:40 for Amira · from 08:00 Mon, 30 Nov', { goodNow: false, nextGoodAt: '2026-11-30T08:00:00.000Z' }, '09:40'],
    ['09:12 our time · good time to call', { goodNow: true, known: false }, '09:12'],
    ['09:12 for Amira · no good hours known', { goodNow: false, hours: 'no good hours known' }, '09:12'],
  ])('says %s', async (words, over, time) => {
    const { text } = await shown(over, time);
    const said = text().replace('Mon 30 Nov', 'Mon, 30 Nov').replace('Mon, Nov 30', 'Mon, 30 Nov');
    expect(said.replace(/ (AM|PM)/g, '').replace(/\b\d:/g, '0$&')).toBe(words);
  });

  it('tells whose hours they are', async () => {
    await shown({ source: 'PREFERENCE', hours: '08:00 to 11:00' }, '09:12');
    expect(screen.getByTitle('Amira’s hours: 08:00 to 11:00')).toBeTruthy();
  });

  it('asks again when the good hour has come', async () => {
    const { now, sent } = await shown({ goodNow: false, nextGoodAt: at('14:00').toISOString() }, '13:58');
    expect(sent).toEqual([]);
    now.set(at('14:00'));
    await waitFor(() => expect(sent).toMatchObject([{ operation: 'ContactClock', variables: { id: 'c1' } }]));
  });
});
