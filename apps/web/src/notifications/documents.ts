import { graphql } from '../graphql/generated';

/** One notification as every list shows it. */
export const NotificationLine = graphql(`
  fragment NotificationLine on Notification {
    id
    kind
    at
    readAt
    title
    text
    reminderId
    contact {
      ...ContactName
    }
  }
`);

export const NotificationsQuery = graphql(`
  query Notifications($first: Int!, $after: String) {
    notifications(first: $first, after: $after) {
      unread
      edges {
        cursor
        node {
          ...NotificationLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MarkNotificationsRead = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      unread
      notifications {
        ...NotificationLine
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
