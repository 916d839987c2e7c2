import { graphql } from '../../graphql/generated';

/** What a link out of a mail would do. */
export const ReminderLinkQuery = graphql(`
  query ReminderLink($token: String!) {
    reminderLink(token: $token) {
      usable
      reason
      title
      contactName
      action
      dueText
    }
  }
`);

export const UseReminderLinkMutation = graphql(`
  mutation UseReminderLink($input: UseReminderLinkInput!) {
    useReminderLink(input: $input) {
      done
      text
      userErrors {
        code
        message
        field
      }
    }
  }
`);
