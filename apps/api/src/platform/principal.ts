import type { Role } from '@heed/domain';

/** Who acts, in which workspace, with which rights: what a session or an API key stands for. */
export interface Principal {
  readonly kind: 'USER' | 'API_KEY' | 'SYSTEM';
  /** The user's id, the API key's id, or the nil UUID for the system itself. */
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly role: Role;
}

/** Heed itself, for what comes with the product; its `id` is the nil UUID. */
export const SYSTEM = { kind: 'SYSTEM', id: '00000000-0000-0000-0000-000000000000', name: 'Heed' } as const;
