import type { ViewerPartsFragment } from '../../graphql/generated/graphql';

/** A viewer as the server sends it. */
export const aViewer = (over: Partial<ViewerPartsFragment> = {}) => ({
  __typename: 'Viewer' as const,
  id: 'member-1',
  kind: 'USER' as const,
  name: 'Lena Bauer',
  email: 'lena@copperlane.example',
  timeZone: null,
  language: null,
  version: 1,
  role: 'OWNER' as const,
  allowedOperations: ['logInteraction'],
  workspace: {
    __typename: 'Workspace' as const,
    id: 'workspace-1',
    name: 'Copper Lane Bakery',
    language: 'en',
    timeZone: 'Europe/London',
    promisesPerDay: 5,
    version: 1,
  },
  memberships: [],
  ...over,
});
