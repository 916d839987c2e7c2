import type { Editor } from './may-edit';

/**
 * Whether someone may edit, close or snooze a reminder. OWNER and MANAGER: any; AGENT: what is theirs to do and what
 * they made, or any as an API key; READ_ONLY: none.
 */
export function mayEditReminder(
  editor: Editor,
  reminder: { readonly assigneeId: string; readonly createdById: string },
): boolean {
  if (editor.role === 'READ_ONLY') return false;
  if (editor.role !== 'AGENT' || editor.isApiKey) return true;
  return editor.id === reminder.assigneeId || editor.id === reminder.createdById;
}
