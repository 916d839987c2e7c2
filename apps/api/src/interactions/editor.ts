import type { Editor } from '@heed/domain';
import type { Principal } from '../platform/principal';

/** The principal as the rules of editing see one. */
export function editorOf({ id, role, kind }: Principal): Editor {
  return { id, role, isApiKey: kind === 'API_KEY' };
}
