import { graphql } from '../generated';

export const EDIT = graphql(`
  mutation Edit($input: EditInteractionInput!) {
    editInteraction(input: $input) {
      interaction {
        id
        version
        subject
        status
        twoWay
        occurredAt
        painMentions {
          mentionedAt
        }
      }
      contact {
        planned {
          id
        }
        pulse {
          lastTwoWayAt
        }
        painPoints {
          firstMentionedAt
        }
      }
      change {
        operation
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
  }
`);
export const PIN = graphql(`
  mutation Pin($input: PinInteractionInput!) {
    pinInteraction(input: $input) {
      interaction {
        version
        pinnedAt
      }
      contact {
        planned {
          id
        }
        pinned {
          id
          participants {
            name
          }
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const UNPIN = graphql(`
  mutation Unpin($input: PinInteractionInput!) {
    unpinInteraction(input: $input) {
      contact {
        pinned {
          id
        }
      }
      userErrors {
        code
      }
    }
  }
`);
export const DELETE = graphql(`
  mutation Delete($input: DeleteInteractionInput!) {
    deleteInteraction(input: $input) {
      interaction {
        id
      }
      deletedId
      contact {
        painPoints {
          id
        }
        promises(openOnly: false) {
          id
          status
        }
        preferences {
          id
        }
        pulse {
          lastTwoWayAt
        }
      }
      change {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const RESTORE = graphql(`
  mutation Restore($input: RestoreInteractionInput!) {
    restoreInteraction(input: $input) {
      interaction {
        id
        painMentions {
          title
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const UNDO = graphql(`
  mutation Undo($input: UndoChangeInput!) {
    undoChange(input: $input) {
      deletedIds
      contact {
        id
      }
      change {
        id
        operation
        viewerCanUndo
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const HISTORY = graphql(`
  query History($id: ID!, $first: Int, $after: String) {
    contact(id: $id) {
      history(first: $first, after: $after) {
        nodes {
          id
          operation
          subject
          undoneAt
          viewerCanUndo
          actor {
            name
          }
          fields {
            field
            before
            after
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
