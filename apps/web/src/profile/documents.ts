import { graphql } from '../graphql/generated';

export const UpdateProfileMutation = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      viewer {
        ...ViewerParts
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
