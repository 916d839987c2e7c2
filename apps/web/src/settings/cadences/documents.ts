import { graphql } from '../../graphql/generated';

export const ListedCadence = graphql(`
  fragment ListedCadence on Cadence {
    id
    version
    scope
    kind
    stage
    tag {
      id
      name
    }
    contact {
      id
      displayName
    }
    pausedUntil
    viewerCanEdit
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

/** What a rhythm may be set for beside the kinds. */
export const CadenceTagsQuery = graphql(`
  query CadenceTags {
    tags {
      id
      name
    }
  }
`);

export const CreateCadenceMutation = graphql(`
  mutation CreateCadence($input: CreateCadenceInput!) {
    answer: createCadence(input: $input) {
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

export const DeleteCadenceMutation = graphql(`
  mutation DeleteCadence($input: DeleteCadenceInput!) {
    answer: deleteCadence(input: $input) {
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
