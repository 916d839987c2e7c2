import { graphql } from '../generated';

graphql(`
  fragment HandoverSeen on Handover {
    id
    version
    state
    from {
      id
    }
    to {
      id
    }
    acceptedByFrom
    acceptedByTo
    draft
    toldAt
    toldBy {
      id
    }
    viewerCanAccept
    viewerCanEdit
    letter {
      note
      lines {
        kind
        items {
          text
        }
      }
      reminders {
        id
        assignee {
          id
        }
      }
    }
  }
`);

graphql(`
  fragment HandoverAnswered on ContactPayload {
    contact {
      version
      owner {
        id
      }
      handover {
        ...HandoverSeen
      }
    }
    change {
      id
      operation
      subject
    }
    userErrors {
      code
      field
    }
  }
`);

export const HANDOVER_OF = graphql(`
  query HandoverOf($id: ID!) {
    contact(id: $id) {
      version
      owner {
        id
      }
      handover {
        ...HandoverSeen
      }
      history {
        nodes {
          operation
          fields {
            field
            before
            after
          }
        }
      }
    }
  }
`);

export const HANDOVERS = graphql(`
  query Handovers {
    handovers {
      id
    }
  }
`);

export const HANDOVER = graphql(`
  query OneHandover($id: ID!) {
    handover(id: $id) {
      ...HandoverSeen
    }
  }
`);

export const START = graphql(`
  mutation StartHandover($input: StartHandoverInput!) {
    startHandover(input: $input) {
      ...HandoverAnswered
    }
  }
`);

export const ACCEPT = graphql(`
  mutation AcceptHandover($input: HandoverRefInput!) {
    acceptHandover(input: $input) {
      ...HandoverAnswered
    }
  }
`);

export const DRAFT = graphql(`
  mutation EditHandoverDraft($input: EditHandoverDraftInput!) {
    editHandoverDraft(input: $input) {
      ...HandoverAnswered
    }
  }
`);

export const TOLD = graphql(`
  mutation HandoverTold($input: HandoverToldInput!) {
    handoverTold(input: $input) {
      ...HandoverAnswered
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawHandover($input: HandoverRefInput!) {
    withdrawHandover(input: $input) {
      ...HandoverAnswered
    }
  }
`);

export const GIVE_TO = graphql(`
  mutation GiveTo($input: UpdateContactInput!) {
    updateContact(input: $input) {
      ...HandoverAnswered
    }
  }
`);

export const SET_ACTIVE = graphql(`
  mutation SetActive($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      waiting {
        reminders
        promises
      }
      userErrors {
        code
      }
    }
  }
`);
