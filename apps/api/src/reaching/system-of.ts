import { type Principal, SYSTEM } from '../platform/principal';

/** Heed itself in a workspace: sees what is to be told to whom, and none of what only one person may read. */
export function systemOf(workspaceId: string): Principal {
  return { ...SYSTEM, workspaceId, role: 'OWNER' };
}
