import { graphql } from '../../graphql/generated';

/** What every mutation about an interaction answers, called `answer` like those about a contact. */
export const InteractionAnswer = graphql(`
  fragment InteractionAnswer on InteractionPayload {
    interaction {
      ...TimelineEntry
    }
    contact {
      ...ContactPanels
      ...TrendParts
    }
    deletedId
    change {
      ...ChangeRow
    }
    userErrors {
      code
      message
      field
    }
  }
`);

export const PinInteraction = graphql(`
  mutation PinInteraction($input: PinInteractionInput!) {
    answer: pinInteraction(input: $input) {
      ...InteractionAnswer
    }
  }
`);

export const UnpinInteraction = graphql(`
  mutation UnpinInteraction($input: PinInteractionInput!) {
    answer: unpinInteraction(input: $input) {
      ...InteractionAnswer
    }
  }
`);

export const DeleteInteraction = graphql(`
  mutation DeleteInteraction($input: DeleteInteractionInput!) {
    answer: deleteInteraction(input: $input) {
      ...InteractionAnswer
    }
  }
`);

export const RestoreInteraction = graphql(`
  mutation RestoreInteraction($input: RestoreInteractionInput!) {
    answer: restoreInteraction(input: $input) {
      ...InteractionAnswer
    }
  }
`);

/** Completes or cancels what was planned; the composer edits all the rest. */
export const SetInteractionStatus = graphql(`
  mutation SetInteractionStatus($input: EditInteractionInput!) {
    answer: editInteraction(input: $input) {
      ...InteractionAnswer
    }
  }
`);
