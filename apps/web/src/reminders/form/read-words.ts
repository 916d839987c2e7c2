import { type Signal, effect, inject, signal } from '@angular/core';
import { settled } from '../../forms/settled';
import { GRAPHQL } from '../../graphql/client';
import { zoneHere } from '../../i18n/reader';
import type { Read } from './reminder-draft';
import { ReadReminderQuery } from '../reminder-documents';

/** How long a pause in typing is before the words are read, in milliseconds. */
const PAUSE = 250;

/** What the server read, and in which words. */
interface Reading {
  text: string;
  read: Read;
}

/** A line of plain words, read once typing rests; null words are not to be read. */
export interface WordsRead {
  /** The newest reading, which may be of the words before. */
  latest: Signal<Reading | null>;
  /** The reading of the words as they stand; null where the server cannot say. */
  now(): Promise<Read | null>;
}

/** Call where injection is allowed. */
export function readWords(words: Signal<string | null>): WordsRead {
  const client = inject(GRAPHQL);
  const latest = signal<Reading | null>(null);
  const rested = settled(words, PAUSE);

  const read = async (text: string): Promise<Read | null> => {
    if (latest()?.text === text) return latest()?.read ?? null;
    const { data } = await client.query(ReadReminderQuery, { text, timeZone: zoneHere() }).toPromise();
    if (data && words() === text) latest.set({ text, read: data.readReminder });
    return data?.readReminder ?? null;
  };
  effect(() => {
    const text = rested()?.trim();
    if (text) void read(text);
    else latest.set(null);
  });
  return { latest, now: async () => (words() ? read(words() ?? '') : null) };
}
