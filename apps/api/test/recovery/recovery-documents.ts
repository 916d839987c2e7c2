import { graphql } from '../generated';

graphql(`
  fragment RecoverySeen on Recovery {
    id
    version
    owner {
      id
    }
    opened {
      id
    }
    openedAt
    steps {
      kind
      doneAt
      by
      interaction {
        id
      }
    }
    next
    closedAt
    closedText
    viewerCanEdit
  }
`);

graphql(`
  fragment RecoveryAnswered on ContactPayload {
    contact {
      recovery {
        ...RecoverySeen
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

export const RECOVERY_OF = graphql(`
  query RecoveryOf($id: ID!) {
    contact(id: $id) {
      recovery {
        ...RecoverySeen
      }
      history {
        nodes {
          id
          operation
          viewerCanUndo
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

export const RECOVERIES = graphql(`
  query Recoveries($first: Int, $after: String) {
    recoveries(first: $first, after: $after) {
      edges {
        node {
          id
          openedAt
          contact {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TAKE = graphql(`
  mutation TakeRecovery($input: TakeRecoveryInput!) {
    takeRecovery(input: $input) {
      ...RecoveryAnswered
    }
  }
`);

export const TICK = graphql(`
  mutation TickStep($input: TickRecoveryStepInput!) {
    tickRecoveryStep(input: $input) {
      ...RecoveryAnswered
    }
  }
`);

export const CONFIRM = graphql(`
  mutation ConfirmRecovery($input: ConfirmRecoveryInput!) {
    confirmRecovery(input: $input) {
      ...RecoveryAnswered
    }
  }
`);

export const TOLD_TO_ME = graphql(`
  query ToldToMe {
    notifications(first: 20) {
      unread
      edges {
        node {
          kind
          title
          text
          contact {
            id
          }
        }
      }
    }
  }
`);
