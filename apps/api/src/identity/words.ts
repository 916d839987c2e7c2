import { API_KEY_SCOPES, LINK_KINDS, ROLES, VIEWER_KINDS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const RoleEnum = enumOf(ROLES, 'Role', 'What a member may be in a workspace, from most to least.');
export const ViewerKindEnum = enumOf(VIEWER_KINDS, 'ViewerKind', 'A person, or an integration by its key.');
export const LinkKindEnum = enumOf(LINK_KINDS, 'LinkKind', 'What a one-time link is for.');
export const ApiKeyScopeEnum = enumOf(
  API_KEY_SCOPES,
  'ApiKeyScope',
  'What an integration may do: only read, or write as well.',
);
