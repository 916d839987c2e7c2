import { signal } from '@angular/core';

/** What the person who reads chose for themselves in their profile; null where they chose nothing. */
interface Choice {
  /** IANA. */
  readonly timeZone?: string | null;
  /** BCP 47 with a region. */
  readonly language?: string | null;
}

// One person reads a page, and whatever writes a time goes by their clocks: so it is said once and needs no passing on.
const chosen = signal<Choice>({});

/** From now on this person reads; null is nobody, whose clocks and language are the browser's. */
export function readAs(who: Choice | null): void {
  chosen.set(who ?? {});
}

/** The zone that the reader chose, as formatters take it; undefined is the browser's own. */
export const readerZone = (): string | undefined => chosen().timeZone ?? undefined;

/** The reader's zone by its IANA name. */
export const zoneHere = (): string => readerZone() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The regional form of a language that the reader chose; null when they chose none of it. */
export function readerLocale(language: string): string | null {
  const said = chosen().language;
  return said?.split('-')[0] === language ? said : null;
}
