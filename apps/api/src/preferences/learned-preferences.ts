import {
  atMost,
  type Check,
  COUNT_LIMITS,
  fold,
  laterOf,
  newId,
  PREFERENCE_SOURCES,
  type PreferenceSource,
  preferenceValue,
  refuseSameIds,
  VISIBILITIES,
  type Visibility,
} from '@heed/domain';
import { inserted, type RowDiff, updated } from '../platform/changes/row-diff';
import type { Evidence } from './evidence';
import type { LoggedPreferenceInput } from './preference.inputs';
import type { KnownPreference, PreferenceRow } from './preference-row';

/**
 * What an interaction taught about how a person likes to be treated: new rows, and for a key and value already on
 * record a confirmation of that row. Notes under `preferences` of the check what is wrong with the input.
 */
export function learnedPreferences(
  check: Check,
  inputs: readonly LoggedPreferenceInput[],
  known: readonly KnownPreference[],
  evidence: Evidence,
): (RowDiff | null)[] {
  check.take('preferences', atMost(inputs, COUNT_LIMITS.preferences));
  refuseSameIds(check, 'preferences', inputs);
  const seen = new Set<string>();
  return inputs.map((input, index) => {
    const at = check.under('preferences', index);
    const row = newPreference(at, input, evidence);
    if (seen.has(sameness(row))) at.refuse('INVALID', 'value', 'This preference stands here twice. Leave one out.');
    seen.add(sameness(row));
    const same = sameOnRecord(known, row, evidence.visibility);
    return same ? confirmed(same, row, evidence) : inserted('preference', row);
  });
}

/** A preference as a new row; notes what is wrong with the input. */
export function newPreference(
  check: Check,
  input: LoggedPreferenceInput,
  evidence: Pick<Evidence, 'contactId' | 'occurredAt' | 'now'> & { readonly interactionId: string | null },
): PreferenceRow {
  return {
    id: check.take('id', newId(input.id)),
    version: 0,
    contact_id: evidence.contactId,
    key: input.key,
    value: check.take('value', preferenceValue(input.key, input.value)),
    strength: input.strength,
    source: input.source,
    evidence_interaction_id: evidence.interactionId,
    confirmed_at: evidence.occurredAt,
    valid_until: input.validUntil ?? null,
    created_at: evidence.now,
  };
}

/**
 * The preference on record that says the same and that no more people may read than what was said now: what not
 * everybody may read leaves no mark on a row that everybody reads.
 */
export function sameOnRecord(
  known: readonly KnownPreference[],
  said: Pick<PreferenceRow, 'key' | 'value'>,
  readers: Visibility,
): KnownPreference | undefined {
  const width = (visibility: Visibility | null) => VISIBILITIES.indexOf(visibility ?? 'NORMAL');
  return known.find(({ row, visibility }) => sameness(row) === sameness(said) && width(visibility) >= width(readers));
}

/** Two preferences say the same when key and value agree, case and accents apart. */
function sameness({ key, value }: Pick<PreferenceRow, 'key' | 'value'>): string {
  return `${key} ${fold(value)}`;
}

// A confirmation that everybody may read frees a preference from evidence that only some may read.
function confirmed({ row, visibility }: KnownPreference, said: PreferenceRow, evidence: Evidence): RowDiff | null {
  const moves = evidence.visibility === 'NORMAL' && visibility !== null && visibility !== 'NORMAL';
  return updated('preference', row, {
    confirmed_at: laterOf(row.confirmed_at, said.confirmed_at),
    strength: said.strength,
    source: stronger(row.source, said.source),
    valid_until: said.valid_until,
    evidence_interaction_id: moves ? evidence.interactionId : undefined,
  });
}

function stronger(a: PreferenceSource, b: PreferenceSource): PreferenceSource {
  return PREFERENCE_SOURCES.indexOf(a) <= PREFERENCE_SOURCES.indexOf(b) ? a : b;
}
