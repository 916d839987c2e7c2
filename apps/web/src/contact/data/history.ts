import { graphql } from '../../graphql/generated';

export const ChangeRow = graphql(`
  fragment ChangeRow on Change {
    id
    at
    actor {
      id
      kind
      name
    }
    operation
    subject
    subjectId
    contactId
    fields {
      field
      before
      after
    }
    undoneAt
    viewerCanUndo
  }
`);

export const HistoryQuery = graphql(`
  query ContactHistory($id: ID!, $first: Int!, $after: String) {
    contact(id: $id) {
      id
      history(first: $first, after: $after) {
        nodes {
          ...ChangeRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const UndoChangeMutation = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      change {
        ...ChangeRow
      }
      contact {
        ...ContactPanels
      }
      deletedIds
      userErrors {
        code
        message
        field
      }
    }
  }
`);
