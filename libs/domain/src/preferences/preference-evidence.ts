import type { Evidence } from '../suggestions/evidence';
import type { SnapshotPreference } from '../suggestions/snapshot';
import { EVIDENCE_CHARACTERS, excerpt } from '../wording/excerpt';

/** The evidence that a preference is, with the interaction in which it was learned. */
export function preferenceEvidence(preference: SnapshotPreference): Evidence {
  return {
    kind: 'PREFERENCE',
    id: preference.id,
    at: preference.confirmedAt,
    text: excerpt(preference.value, EVIDENCE_CHARACTERS),
    interaction: preference.evidenceInteractionId,
  };
}
