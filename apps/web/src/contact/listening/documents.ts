import { graphql } from '../../graphql/generated';

/** Whether something was heard by now in an entry that was just written. */
export const EntryHearingQuery = graphql(`
  query EntryHearing($id: ID!) {
    interaction(id: $id) {
      id
      hearing {
        ...HearingParts
      }
    }
  }
`);

export const AcceptProposal = graphql(`
  mutation AcceptProposal($input: AcceptProposalInput!) {
    answer: acceptProposal(input: $input) {
      ...InteractionAnswer
    }
  }
`);

export const DismissProposal = graphql(`
  mutation DismissProposal($input: DismissProposalInput!) {
    answer: dismissProposal(input: $input) {
      ...InteractionAnswer
    }
  }
`);

export const MarkPassage = graphql(`
  mutation MarkPassage($input: MarkPassageInput!) {
    answer: markPassage(input: $input) {
      ...InteractionAnswer
    }
  }
`);
