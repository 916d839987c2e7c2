import { graphql } from '../graphql/generated';

/** How far it is to be good again after a hard talk. */
export const RecoveryParts = graphql(`
  fragment RecoveryParts on Recovery {
    id
    version
    openedAt
    closedText
    next
    viewerCanEdit
    owner {
      id
      name
    }
    opened {
      id
      occurredAt
      typeKey
    }
    steps {
      kind
      doneAt
      by
      interaction {
        id
        occurredAt
        typeKey
      }
    }
  }
`);

export const TakeRecovery = graphql(`
  mutation TakeRecovery($input: TakeRecoveryInput!) {
    answer: takeRecovery(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const TickRecoveryStep = graphql(`
  mutation TickRecoveryStep($input: TickRecoveryStepInput!) {
    answer: tickRecoveryStep(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const ConfirmRecovery = graphql(`
  mutation ConfirmRecovery($input: ConfirmRecoveryInput!) {
    answer: confirmRecovery(input: $input) {
      ...ContactAnswer
    }
  }
`);

/** The last talks with somebody, one of which a step stands on. */
export const RecentEntriesQuery = graphql(`
  query RecentEntries($id: ID!) {
    contact(id: $id) {
      id
      timeline(first: 10) {
        nodes {
          ...EntryLine
        }
      }
    }
  }
`);

/** Whom we still have to put things right with. */
export const RecoveriesQuery = graphql(`
  query Recoveries($first: Int!) {
    recoveries(first: $first) {
      edges {
        node {
          ...RecoveryParts
          contact {
            ...ContactName
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
