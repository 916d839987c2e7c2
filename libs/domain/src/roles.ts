/** What a member may be in a workspace, from most to least. */
export const ROLES = ['OWNER', 'MANAGER', 'AGENT', 'READ_ONLY'] as const;
export type Role = (typeof ROLES)[number];
