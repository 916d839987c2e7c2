import type { Evidence } from '../suggestions/evidence';
import { EVIDENCE_CHARACTERS, excerpt } from '../wording/excerpt';
import type { BriefProtocol } from './facts';
import { type BriefSight, isSad } from './sight';

/** The protocol that fits; while they mourn only one that is written for it, and none for who has died. */
export function protocolInPlace(sight: BriefSight): BriefProtocol | null {
  const { contact, protocol } = sight.facts;
  if (protocol === null || contact.deceasedAt !== null) return null;
  return isSad(sight) && protocol.situation !== 'BEREAVEMENT' ? null : protocol;
}

/** The evidence that a line of a protocol is. */
export function protocolEvidence({ id, name }: BriefProtocol, line: string): Evidence {
  return { kind: 'PROTOCOL', id, at: null, text: excerpt(`${name}: ${line}`, EVIDENCE_CHARACTERS), interaction: null };
}
