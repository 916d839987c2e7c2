import { graphql } from '../generated';

export const CAPTURE = graphql(`
  mutation Capture($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      interaction {
        id
        body
        feeling
        feelingSource
        status
        participants {
          role
          contactId
          name
        }
        painMentions {
          painPointId
          title
        }
        promises {
          id
          text
          direction
          dueAt
          dueZone
        }
        preferences {
          key
          value
          strength
        }
      }
      contact {
        painPoints(openOnly: false) {
          id
          title
          category
          severity
        }
        preferences {
          key
          value
          strength
          source
          confirmedAt
        }
        reminders {
          title
          dueAt
          dueDate
          timeZone
          assignee {
            name
          }
        }
      }
      change {
        id
        viewerCanUndo
      }
      leftAsText {
        passage {
          from
          to
          text
        }
        problem
      }
      userErrors {
        code
        field
      }
    }
  }
`);

/** The same with nothing of the contact in its answer. */
export const CAPTURE_ALONE = graphql(`
  mutation CaptureAlone($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      interaction {
        body
      }
      userErrors {
        code
        field
      }
    }
  }
`);
