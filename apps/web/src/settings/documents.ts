import { graphql } from '../graphql/generated';

export const ListedMember = graphql(`
  fragment ListedMember on Member {
    id
    name
    email
    role
    active
    version
  }
`);

export const MembersQuery = graphql(`
  query Members {
    members {
      ...ListedMember
    }
  }
`);

export const UpdateMemberMutation = graphql(`
  mutation UpdateMember($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      member {
        ...ListedMember
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const InviteMemberMutation = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      path
      expiresAt
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CreatePasswordResetMutation = graphql(`
  mutation CreatePasswordReset($input: CreatePasswordResetInput!) {
    createPasswordReset(input: $input) {
      path
      expiresAt
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateWorkspaceMutation = graphql(`
  mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
    updateWorkspace(input: $input) {
      workspace {
        id
        name
        language
        timeZone
        promisesPerDay
        version
      }
      change {
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
