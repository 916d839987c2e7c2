import { graphql } from '../generated';

export const REMINDER = graphql(`
  fragment ReminderSeen on Reminder {
    id
    version
    title
    note
    contact {
      id
      displayName
      nameToUse
      companyName
    }
    assignee {
      id
      name
    }
    dueAt
    dueDate
    timeZone
    state
    overdue
    snoozedUntil
    snoozedUntilReply
    leadMinutes
    recurrence {
      rule
      anchor
      text
      next
      occurrence
    }
    completedAt
    origin
    source {
      id
      typeKey
    }
    rule
    viewerCanEdit
  }
`);
export const DONE = graphql(`
  fragment ReminderDone on ReminderPayload {
    reminder {
      ...ReminderSeen
    }
    contact {
      id
      reminders {
        id
      }
    }
    change {
      ...ChangeSeen
    }
    userErrors {
      code
      field
      message
    }
  }
`);
export const CREATE_REMINDER = graphql(`
  mutation CreateReminder($input: CreateReminderInput!) {
    createReminder(input: $input) {
      ...ReminderDone
    }
  }
`);
export const UPDATE_REMINDER = graphql(`
  mutation UpdateReminder($input: UpdateReminderInput!) {
    updateReminder(input: $input) {
      ...ReminderDone
    }
  }
`);
export const COMPLETE_REMINDER = graphql(`
  mutation CompleteReminder($input: ReminderRefInput!) {
    completeReminder(input: $input) {
      ...ReminderDone
    }
  }
`);
export const SKIP_REMINDER = graphql(`
  mutation SkipReminder($input: ReminderRefInput!) {
    skipReminder(input: $input) {
      ...ReminderDone
    }
  }
`);
export const SNOOZE_REMINDER = graphql(`
  mutation SnoozeReminder($input: SnoozeReminderInput!) {
    snoozeReminder(input: $input) {
      ...ReminderDone
    }
  }
`);
export const CANCEL_REMINDER = graphql(`
  mutation CancelReminder($input: ReminderRefInput!) {
    cancelReminder(input: $input) {
      ...ReminderDone
    }
  }
`);
export const SHOW_REMINDER = graphql(`
  query ShowReminder($id: ID!) {
    reminder(id: $id) {
      ...ReminderSeen
    }
  }
`);
export const REMINDERS_OF = graphql(`
  query RemindersOf($id: ID!) {
    contact(id: $id) {
      open: reminders {
        ...ReminderSeen
      }
      reminders(openOnly: false) {
        id
        state
      }
      next {
        id
        kind
        text
        at
        day
        overdue
      }
      history {
        nodes {
          id
          operation
          subject
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
export const SEVERAL_DONE = graphql(`
  fragment SeveralDone on RemindersPayload {
    reminders {
      ...ReminderSeen
    }
    changeId
    userErrors {
      code
      field
      message
    }
  }
`);
export const COMPLETE_REMINDERS = graphql(`
  mutation CompleteReminders($input: ReminderIdsInput!) {
    completeReminders(input: $input) {
      ...SeveralDone
    }
  }
`);
export const CANCEL_REMINDERS = graphql(`
  mutation CancelReminders($input: ReminderIdsInput!) {
    cancelReminders(input: $input) {
      ...SeveralDone
    }
  }
`);
export const SNOOZE_REMINDERS = graphql(`
  mutation SnoozeReminders($input: SnoozeRemindersInput!) {
    snoozeReminders(input: $input) {
      ...SeveralDone
    }
  }
`);
export const REASSIGN_REMINDERS = graphql(`
  mutation ReassignReminders($input: ReassignRemindersInput!) {
    reassignReminders(input: $input) {
      ...SeveralDone
    }
  }
`);
export const LIST_REMINDERS = graphql(`
  query ListReminders($filter: RemindersFilter, $first: Int, $after: String) {
    reminders(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          title
          state
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const READ_REMINDER = graphql(`
  query ReadPlainWords($text: String!, $timeZone: String) {
    readReminder(text: $text, timeZone: $timeZone) {
      title
      dueAt
      dueDate
      timeZone
      recurrence {
        rule
        anchor
        text
        next
      }
      text
      problem
    }
  }
`);
