import type { CadenceScope } from '../vocabulary/cadences';
import { type Editor, mayEdit } from './may-edit';

/**
 * Whether someone may edit a cadence: of one CONTACT whoever may edit the contact, whose owner is `ownerId`; of all
 * others, which are settings of the workspace, an OWNER or MANAGER.
 */
export function mayEditCadence(
  editor: Editor,
  cadence: { readonly scope: CadenceScope; readonly ownerId: string | null },
): boolean {
  if (cadence.scope === 'CONTACT') return mayEdit(editor, cadence.ownerId);
  return editor.role === 'OWNER' || editor.role === 'MANAGER';
}
