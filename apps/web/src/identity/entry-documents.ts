import { graphql } from '../graphql/generated';

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        ...ViewerParts
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SetUpWorkspaceMutation = graphql(`
  mutation SetUpWorkspace($input: SetUpWorkspaceInput!) {
    setUpWorkspace(input: $input) {
      viewer {
        ...ViewerParts
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const OneTimeLinkQuery = graphql(`
  query OneTimeLink($token: String!) {
    oneTimeLink(token: $token) {
      id
      kind
      email
      workspaceName
      expiresAt
    }
  }
`);

export const AcceptInviteMutation = graphql(`
  mutation AcceptInvite($input: AcceptInviteInput!) {
    acceptInvite(input: $input) {
      viewer {
        ...ViewerParts
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RedeemPasswordResetMutation = graphql(`
  mutation RedeemPasswordReset($input: RedeemPasswordResetInput!) {
    redeemPasswordReset(input: $input) {
      viewer {
        ...ViewerParts
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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
