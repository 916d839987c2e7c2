import { graphql } from '../graphql/generated';

export const ViewerParts = graphql(`
  fragment ViewerParts on Viewer {
    id
    kind
    name
    email
    timeZone
    language
    version
    role
    allowedOperations
    workspace {
      id
      name
      language
      timeZone
      promisesPerDay
      version
    }
    memberships {
      id
      workspaceName
      role
      current
    }
  }
`);

export const SessionQuery = graphql(`
  query Session {
    viewer {
      ...ViewerParts
    }
    setupState {
      required
      codeRequired
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      signedOut
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SwitchWorkspaceMutation = graphql(`
  mutation SwitchWorkspace($input: SwitchWorkspaceInput!) {
    switchWorkspace(input: $input) {
      viewer {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
