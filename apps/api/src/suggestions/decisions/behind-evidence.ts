import type { Evidence, Visibility } from '@heed/domain';
import type { Principal } from '../../platform/principal';
import type { Behind, KnownContact } from '../known-contact';

const HIDES: readonly Visibility[] = ['NORMAL', 'SENSITIVE', 'PRIVATE'];

/** Who may read the record of a decision: whoever may read the least readable of its evidence; else it is its maker's. */
export function behindOf(
  evidence: readonly Evidence[],
  known: KnownContact,
  { id: authorId }: Principal,
): { readonly level: Visibility; readonly authorId: string } {
  const all = readersOf(known);
  let least: Behind = { visibility: 'NORMAL', authorId };
  for (const { interaction } of evidence) {
    const behind = all.get(interaction ?? '');
    if (behind && HIDES.indexOf(behind.visibility) > HIDES.indexOf(least.visibility)) least = behind;
  }
  return { level: least.visibility, authorId: least.authorId };
}

/** By the id of each interaction that a rule may name: who may read it. */
function readersOf({ interactions, promises, planned, pains, preferences }: KnownContact): ReadonlyMap<string, Behind> {
  const mentions = pains.flatMap((pain) => pain.mentions.map((mention) => ({ ...mention, id: mention.interactionId })));
  const wishes = preferences.flatMap(({ evidenceInteractionId: id, behind }) =>
    id === null || behind === null ? [] : [{ id, ...behind }],
  );
  const sources = promises.map(({ source }) => source);
  const named = [...mentions, ...wishes, ...planned, ...interactions, ...sources];
  return new Map(named.map(({ id, visibility, authorId }) => [id, { visibility, authorId }]));
}
