import type { Role } from '../../graphql/generated/graphql';

/** From most to least that one may do. */
export const ROLES = ['OWNER', 'MANAGER', 'AGENT', 'READ_ONLY'] as const satisfies readonly Role[];
