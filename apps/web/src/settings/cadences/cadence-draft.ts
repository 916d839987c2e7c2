import type { ListedCadenceFragment, UpdateCadenceInput } from '../../graphql/generated/graphql';

export type DayField = 'idealDays' | 'maxDays' | 'ceilingPer30Days';

/** What the row of a kind holds: numbers are text, empty for none. */
export interface CadenceDraft extends Record<DayField, string> {
  /** The day until which nobody comes up, as a date input takes it; empty for none. Of a tag alone. */
  pausedUntil: string;
  /** Off: nobody of this kind comes up; the days stay written, for when it is switched on again. */
  on: boolean;
}

type Days = Record<DayField, number | null>;
type Stored = Pick<ListedCadenceFragment, DayField | 'pausedUntil'>;

const written = (value: number | null): string => value?.toString() ?? '';

export function draftOf({ idealDays, maxDays, ceilingPer30Days, pausedUntil }: Stored): CadenceDraft {
  return {
    on: idealDays !== null,
    idealDays: written(idealDays),
    maxDays: written(maxDays),
    ceilingPer30Days: written(ceilingPer30Days),
    pausedUntil: pausedUntil ?? '',
  };
}

const numberOf = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null);

/** The fields whose text is no number; the limits are known by the server. */
export function unreadable(draft: CadenceDraft): DayField[] {
  const used: DayField[] = draft.on ? ['idealDays', 'maxDays', 'ceilingPer30Days'] : ['ceilingPer30Days'];
  const needed = (field: DayField) => field === 'idealDays' && draft.idealDays.trim() === '';
  return used.filter((field) => needed(field) || (draft[field].trim() !== '' && numberOf(draft[field]) === null));
}

/** The numbers of a draft, null where there is none. */
export function daysOf(draft: CadenceDraft): Days {
  return {
    idealDays: draft.on ? numberOf(draft.idealDays) : null,
    maxDays: draft.on ? numberOf(draft.maxDays) : null,
    ceilingPer30Days: numberOf(draft.ceilingPer30Days),
  };
}

/** Whether the draft says something else than what is stored. */
export function isDirty(draft: CadenceDraft, stored: Stored): boolean {
  if (unreadable(draft).length || draft.pausedUntil !== (stored.pausedUntil ?? '')) return true;
  const days = daysOf(draft);
  return (['idealDays', 'maxDays', 'ceilingPer30Days'] as const).some((field) => days[field] !== stored[field]);
}

export const updateOf = ({ id, version, scope }: ListedCadenceFragment, draft: CadenceDraft): UpdateCadenceInput => ({
  id,
  version,
  ...daysOf(draft),
  ...(scope === 'TAG' && { pausedUntil: draft.pausedUntil || null }),
});
