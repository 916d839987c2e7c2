import type { Role } from '../roles';
import type { Visibility } from '../vocabulary/interactions';

/** Who may read an interaction, as far as that is not everybody. */
export interface Readership {
  readonly visibility: Visibility;
  readonly authorId: string;
  /** Owners of the contacts who took part. */
  readonly ownerIds: readonly (string | null)[];
}

/** Whether a member may read an interaction. The database decides for who asks; this tells it of somebody else. */
export function mayRead(member: { readonly id: string; readonly role: Role }, of: Readership): boolean {
  if (of.visibility === 'NORMAL' || member.id === of.authorId) return true;
  if (of.visibility === 'PRIVATE') return false;
  return member.role === 'OWNER' || member.role === 'MANAGER' || of.ownerIds.includes(member.id);
}
