import type { Evidence, Visibility } from '@heed/domain';
import type { Principal } from '../../platform/principal';
import type { Behind, KnownContact } from '../known-contact';

const HIDES: readonly Visibility[] = ['NORMAL', 'SENSITIVE', 'PRIVATE'];

/** Who may read the record of a decision: whoever may read the least readable of its evidence; else it is its maker's. */
export function behindOf(
  evidence: readonly Evidence[],
  { interactions, promises }: KnownContact,
  { id: authorId }: Principal,
): { readonly level: Visibility; readonly authorId: string } {
  const known = new Map<string, Behind>();
  for (const { id, visibility, authorId: author } of [...interactions, ...promises.map(({ source }) => source)])
    known.set(id, { visibility, authorId: author });
  let least: Behind = { visibility: 'NORMAL', authorId };
  for (const { interaction } of evidence) {
    const behind = known.get(interaction ?? '');
    if (behind && HIDES.indexOf(behind.visibility) > HIDES.indexOf(least.visibility)) least = behind;
  }
  return { level: least.visibility, authorId: least.authorId };
}
