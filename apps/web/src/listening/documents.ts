import { graphql } from '../graphql/generated';

/** Something that a sentence tells, with all that answering it needs. */
export const ProposalParts = graphql(`
  fragment ProposalParts on Proposal {
    key
    kind
    by
    reason
    sentence {
      from
      to
      text
    }
    words {
      from
      to
      text
    }
    painPoint {
      title
      category
      severity
      theirWords
      known {
        id
        title
      }
    }
    preference {
      key
      value
      strength
      source
      known {
        id
        value
      }
    }
    promise {
      direction
      text
      dueAt
      dueDate
      dueZone
    }
    event {
      kind
      label
      date
    }
  }
`);

/** What was heard of a note and waits for a person. */
export const HearingParts = graphql(`
  fragment HearingParts on Hearing {
    outcome
    tone {
      feeling
      because {
        word
      }
    }
    proposals {
      ...ProposalParts
    }
  }
`);
