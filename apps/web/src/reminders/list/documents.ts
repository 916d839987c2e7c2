import { graphql } from '../../graphql/generated';

/** A page of reminders, what comes up first first. */
export const RemindersQuery = graphql(`
  query Reminders($first: Int!, $after: String, $filter: RemindersFilter) {
    reminders(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          ...ReminderLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
