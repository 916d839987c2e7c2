import type { Role } from '../roles';

/** Who wants to edit. */
export interface Editor {
  readonly id: string;
  readonly role: Role;
  /** An integration: it acts with its role, but owns nothing and is bound to no owner. */
  readonly isApiKey: boolean;
}

/**
 * Whether someone may edit a contact and what hangs on it. OWNER and MANAGER: any; AGENT: their own and those nobody
 * owns, or any as an API key; READ_ONLY: none.
 */
export function mayEdit(editor: Editor, ownerId: string | null): boolean {
  if (editor.role === 'READ_ONLY') return false;
  if (editor.role !== 'AGENT' || editor.isApiKey) return true;
  return ownerId === null || ownerId === editor.id;
}

/** Whether someone may edit an interaction: as `mayEdit` of its contact, and an AGENT besides what they wrote themselves. */
export function mayEditInteraction(
  editor: Editor,
  interaction: { readonly authorId: string; readonly ownerId: string | null },
): boolean {
  return mayEdit(editor, interaction.ownerId) || (editor.role === 'AGENT' && editor.id === interaction.authorId);
}
