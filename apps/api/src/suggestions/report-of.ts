import { evaluate, type Instant, type RuleReport, type Setting, type Suggestion as Said } from '@heed/domain';
import { type KnownContact, snapshotOf } from './known-contact';
import type { Suggestion } from './suggestion.type';

/** What the rules say of a contact as it was read. */
export function reportOf(known: KnownContact, setting: Setting, now: Instant): RuleReport {
  return evaluate(snapshotOf(known, now), setting, now);
}

/** A suggestion as the contract shows it. */
export function shown({ contactId: _, ...said }: Said, { contact }: KnownContact): Suggestion {
  const { id, displayName, nameToUse, companyName } = contact;
  return { ...said, contact: { id, displayName, nameToUse, companyName } };
}
