import { graphql } from '../graphql/generated';

/** Whom something is about, in a few words. */
export const ContactName = graphql(`
  fragment ContactName on ContactRef {
    id
    displayName
    nameToUse
    companyName
  }
`);

/** One reminder as every panel shows it. */
export const ReminderLine = graphql(`
  fragment ReminderLine on Reminder {
    id
    version
    title
    note
    dueAt
    dueDate
    timeZone
    state
    overdue
    snoozedUntil
    snoozedUntilReply
    completedAt
    viewerCanEdit
    leadMinutes
    recurrence {
      rule
      anchor
      text
      next
      occurrence
    }
    assignee {
      id
      name
    }
    contact {
      ...ContactName
    }
  }
`);

/** What every mutation about a reminder answers, called `answer` like those about a contact. */
export const ReminderAnswer = graphql(`
  fragment ReminderAnswer on ReminderPayload {
    reminder {
      ...ReminderLine
    }
    contact {
      ...ContactPanels
    }
    change {
      ...ChangeRow
    }
    userErrors {
      code
      message
      field
    }
  }
`);

export const CreateReminder = graphql(`
  mutation CreateReminder($input: CreateReminderInput!) {
    answer: createReminder(input: $input) {
      ...ReminderAnswer
    }
  }
`);

export const UpdateReminder = graphql(`
  mutation UpdateReminder($input: UpdateReminderInput!) {
    answer: updateReminder(input: $input) {
      ...ReminderAnswer
    }
  }
`);

export const CompleteReminder = graphql(`
  mutation CompleteReminder($input: ReminderRefInput!) {
    answer: completeReminder(input: $input) {
      ...ReminderAnswer
    }
  }
`);

export const SnoozeReminder = graphql(`
  mutation SnoozeReminder($input: SnoozeReminderInput!) {
    answer: snoozeReminder(input: $input) {
      ...ReminderAnswer
    }
  }
`);

export const CancelReminder = graphql(`
  mutation CancelReminder($input: ReminderRefInput!) {
    answer: cancelReminder(input: $input) {
      ...ReminderAnswer
    }
  }
`);

export const SkipReminder = graphql(`
  mutation SkipReminder($input: ReminderRefInput!) {
    answer: skipReminder(input: $input) {
      ...ReminderAnswer
    }
  }
`);

/** A line of plain words as the server reads it: "Ring Amira every second Tuesday at 09:00". */
export const ReadReminderQuery = graphql(`
  query ReadReminder($text: String!, $timeZone: String) {
    readReminder(text: $text, timeZone: $timeZone) {
      title
      dueAt
      dueDate
      timeZone
      text
      problem
      recurrence {
        rule
        anchor
        text
        next
        occurrence
      }
    }
  }
`);

/** Those to whom a reminder can be given. */
export const AssigneesQuery = graphql(`
  query Assignees {
    members {
      id
      name
      active
    }
  }
`);
