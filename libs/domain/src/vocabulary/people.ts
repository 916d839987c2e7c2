/** Who can be the author of a record: a member, an integration by its key, or Heed itself. */
export const ACTOR_KINDS = ['USER', 'API_KEY', 'SYSTEM'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who can be signed in. */
export const VIEWER_KINDS = ['USER', 'API_KEY'] as const;
export type ViewerKind = (typeof VIEWER_KINDS)[number];

/** What a one-time link is for. */
export const LINK_KINDS = ['INVITE', 'PASSWORD_RESET'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What an integration's key may do: WRITE acts as an agent without ownership limits, READ as READ_ONLY. */
export const API_KEY_SCOPES = ['READ', 'WRITE'] as const;
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number];

/** What a new workspace lacks at first, in the order in which each teaches something. */
export const FIRST_STEPS = ['CONTACT', 'INTERACTION', 'COLLEAGUE', 'HOURS'] as const;
export type FirstStepKey = (typeof FIRST_STEPS)[number];
