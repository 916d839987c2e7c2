import { graphql } from '../../graphql/generated';

export const ListedCadence = graphql(`
  fragment ListedCadence on Cadence {
    id
    version
    kind
    idealDays
    maxDays
    ceilingPer30Days
  }
`);

export const CadencesQuery = graphql(`
  query Cadences {
    cadences {
      ...ListedCadence
    }
  }
`);

export const UpdateCadenceMutation = graphql(`
  mutation UpdateCadence($input: UpdateCadenceInput!) {
    answer: updateCadence(input: $input) {
      cadence {
        ...ListedCadence
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
