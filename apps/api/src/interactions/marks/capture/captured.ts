import type { CapturedFeeling } from '@heed/capture';
import type { CaptureKind, DateOnly, Instant, PainCategory, PreferenceKey, PreferenceStrength } from '@heed/domain';
import type { ContactRef } from '../../../contacts/contact-ref.type';
import type { KnownPain } from '../../../pain-points/pain-point-row';
import type { KnownPreference } from '../../../preferences/preference-row';

/** A mark of a note, as it was understood. */
export interface Captured {
  readonly kind: CaptureKind;
  /** Where it stands in the note, in UTF-16 code units, the mark included. */
  readonly from: number;
  readonly to: number;
  /** Without its mark, and without the date where that was read. */
  readonly text: string;
  /** Of a promise, and of a follow-up at a time. */
  readonly dueAt: Instant | null;
  /** Of a follow-up on a day. */
  readonly dueDate: DateOnly | null;
  readonly feeling: CapturedFeeling | null;
  readonly painPoint: CapturedPain | null;
  readonly preference: CapturedPreference | null;
  /** Who may be meant, at most five; null of anything but a person. */
  readonly people: readonly ContactRef[] | null;
  /** Why it stays text, and what to do; null when it is understood. */
  readonly problem: string | null;
}

interface CapturedPain {
  readonly title: string;
  readonly category: PainCategory;
  /** 1 to 4. */
  readonly severity: number;
  /** The open one of that title, which was told again; null for a new one. */
  readonly known: KnownPain | null;
}

interface CapturedPreference {
  readonly key: PreferenceKey;
  /** As `preferenceValue` keeps it. */
  readonly value: string;
  readonly strength: PreferenceStrength;
  /** The one on record that says the same, which it confirms. */
  readonly known: KnownPreference | null;
}

/** What a mark says beside its place and its text. */
export type Meaning = Partial<Omit<Captured, 'kind' | 'from' | 'to'>>;
