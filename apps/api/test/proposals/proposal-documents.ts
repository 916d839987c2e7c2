import { graphql } from '../generated';

graphql(`
  fragment Answered on InteractionPayload {
    interaction {
      id
      hearing {
        proposals {
          key
        }
      }
      painMentions {
        title
        severity
      }
      preferences {
        value
      }
      promises {
        text
        promisor
      }
    }
    contact {
      importantDates {
        kind
        label
        day
        month
      }
    }
    change {
      id
      operation
      viewerCanUndo
      fields {
        field
        before
        after
      }
    }
    userErrors {
      code
      field
    }
  }
`);
export const ACCEPT_PROPOSAL = graphql(`
  mutation AcceptProposal($input: AcceptProposalInput!) {
    acceptProposal(input: $input) {
      ...Answered
    }
  }
`);
export const DISMISS_PROPOSAL = graphql(`
  mutation DismissProposal($input: DismissProposalInput!) {
    dismissProposal(input: $input) {
      ...Answered
    }
  }
`);
export const MARK_PASSAGE = graphql(`
  mutation MarkPassage($input: MarkPassageInput!) {
    markPassage(input: $input) {
      ...Answered
    }
  }
`);
