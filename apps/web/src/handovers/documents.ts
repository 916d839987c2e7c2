import { graphql } from '../graphql/generated';

/** How far a handover is, for every place that names one. */
export const HandoverLine = graphql(`
  fragment HandoverLine on Handover {
    id
    version
    state
    startedAt
    acceptedByFrom
    acceptedByTo
    toldAt
    viewerCanAccept
    viewerCanEdit
    from {
      id
      name
    }
    to {
      id
      name
    }
    contact {
      ...ContactName
    }
  }
`);

/** The letter, and what it says to the customer. */
export const HandoverParts = graphql(`
  fragment HandoverParts on Handover {
    ...HandoverLine
    draft
    toldBy {
      id
      occurredAt
      typeKey
    }
    letter {
      note
      lines {
        kind
        items {
          text
          mark
          dont
          subjectId
          evidence {
            ...EvidenceLine
          }
        }
      }
      reminders {
        ...ReminderLine
      }
    }
  }
`);

export const HandoverQuery = graphql(`
  query Handover($id: ID!) {
    handover(id: $id) {
      ...HandoverParts
    }
  }
`);

/** Handovers that the reader gives or takes and that are not finished. */
export const HandoversQuery = graphql(`
  query Handovers {
    handovers {
      ...HandoverLine
    }
  }
`);

export const TakersQuery = graphql(`
  query HandoverTakers {
    members {
      id
      name
      role
      active
    }
  }
`);

export const StartHandover = graphql(`
  mutation StartHandover($input: StartHandoverInput!) {
    answer: startHandover(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const AcceptHandover = graphql(`
  mutation AcceptHandover($input: HandoverRefInput!) {
    answer: acceptHandover(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const EditHandoverDraft = graphql(`
  mutation EditHandoverDraft($input: EditHandoverDraftInput!) {
    answer: editHandoverDraft(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const HandoverTold = graphql(`
  mutation HandoverTold($input: HandoverToldInput!) {
    answer: handoverTold(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const WithdrawHandover = graphql(`
  mutation WithdrawHandover($input: HandoverRefInput!) {
    answer: withdrawHandover(input: $input) {
      ...ContactAnswer
    }
  }
`);
