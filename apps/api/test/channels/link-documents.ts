import { graphql } from '../generated';

export const LINK = graphql(`
  query MailLink($token: String!) {
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
export const USE_LINK = graphql(`
  mutation UseMailLink($input: UseReminderLinkInput!) {
    useReminderLink(input: $input) {
      done
      text
      userErrors {
        code
      }
    }
  }
`);
export const REMINDER_STATE = graphql(`
  query LinkedReminderState($id: ID!) {
    reminder(id: $id) {
      state
      version
      snoozedUntil
    }
  }
`);
