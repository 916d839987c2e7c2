import { type CaptureKind, COUNT_LIMITS, type Visibility } from '@heed/domain';
import { languageOf, type Writing } from '@heed/listening';
import type { ContactRef } from '../../../contacts/contact-ref.type';
import type { KnownPain } from '../../../pain-points/pain-point-row';
import type { Principal } from '../../../platform/principal';
import type { KnownPreference } from '../../../preferences/preference-row';

/** What the marks of a note are understood by. */
export interface MarkScene {
  readonly writing: Writing;
  readonly author: Principal['kind'];
  /** Whom the note is about, and what to call them. */
  readonly contactId: string;
  readonly contactName: string;
  /** Whether what the note tells of lies ahead: nothing was said in it yet. */
  readonly planned: boolean;
  readonly visibility: Visibility;
  readonly pains: readonly KnownPain[];
  readonly preferences: readonly KnownPreference[];
  /** By the names in the note, as they are written there. */
  readonly people: ReadonlyMap<string, readonly ContactRef[]>;
  /** Where marks begin that are meant as text; none when left out. */
  readonly asText?: readonly number[] | null;
  /** How many marks of a kind become records. */
  readonly room: Readonly<Record<CaptureKind, number>>;
  /** Whether somebody said how it felt, beside the note. */
  readonly felt: boolean;
}

/** What a log says beside its note. */
interface Given {
  readonly promises?: readonly unknown[] | null;
  readonly painPoints?: readonly unknown[] | null;
  readonly preferences?: readonly unknown[] | null;
  readonly participants?: readonly unknown[] | null;
  readonly reminders?: readonly unknown[] | null;
}

/** So many people of one note are looked for. */
const MOST_PEOPLE = 20;

/** How many marks of each kind there is room for beside what was given. */
export function roomBeside(given: Given): MarkScene['room'] {
  const left = (most: number, things: readonly unknown[] | null | undefined) =>
    Math.max(0, most - (things?.length ?? 0));
  return {
    PROMISE: left(COUNT_LIMITS.promises, given.promises),
    PAIN_POINT: left(COUNT_LIMITS.painPoints, given.painPoints),
    PREFERENCE: left(COUNT_LIMITS.preferences, given.preferences),
    PERSON: Math.min(MOST_PEOPLE, left(COUNT_LIMITS.participants, given.participants)),
    FOLLOW_UP: left(COUNT_LIMITS.reminders, given.reminders),
    FEELING: Infinity,
  };
}

/** The same writing in the language of the note, where that can be told: the writer's own variety of it decides how 1/2 is read. */
export function inLanguageOf(note: string, writing: Writing): Writing {
  const heard = languageOf(note, writing.language);
  const own = writing.language.toLowerCase().split('-')[0];
  return heard === null || heard === own ? writing : { ...writing, language: heard };
}
