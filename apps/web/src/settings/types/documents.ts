import { graphql } from '../../graphql/generated';

export const ListedType = graphql(`
  fragment ListedType on InteractionType {
    id
    version
    key
    label
    icon
    channel
    defaultDirection
    responseTargetMinutes
    customerFacing
    archived
    position
  }
`);

export const TypesQuery = graphql(`
  query InteractionTypes {
    interactionTypes {
      ...ListedType
    }
  }
`);

export const CreateTypeMutation = graphql(`
  mutation CreateInteractionType($input: CreateInteractionTypeInput!) {
    createInteractionType(input: $input) {
      interactionType {
        ...ListedType
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

export const UpdateTypeMutation = graphql(`
  mutation UpdateInteractionType($input: UpdateInteractionTypeInput!) {
    answer: updateInteractionType(input: $input) {
      interactionType {
        ...ListedType
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
