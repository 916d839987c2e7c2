import { graphql } from '../../graphql/generated';

/** What every mutation about several reminders answers. */
export const RemindersAnswer = graphql(`
  fragment RemindersAnswer on RemindersPayload {
    reminders {
      ...ReminderLine
    }
    changeId
    userErrors {
      code
      message
      field
    }
  }
`);

export const CompleteReminders = graphql(`
  mutation CompleteReminders($input: ReminderIdsInput!) {
    answer: completeReminders(input: $input) {
      ...RemindersAnswer
    }
  }
`);

export const CancelReminders = graphql(`
  mutation CancelReminders($input: ReminderIdsInput!) {
    answer: cancelReminders(input: $input) {
      ...RemindersAnswer
    }
  }
`);

export const SnoozeReminders = graphql(`
  mutation SnoozeReminders($input: SnoozeRemindersInput!) {
    answer: snoozeReminders(input: $input) {
      ...RemindersAnswer
    }
  }
`);

export const ReassignReminders = graphql(`
  mutation ReassignReminders($input: ReassignRemindersInput!) {
    answer: reassignReminders(input: $input) {
      ...RemindersAnswer
    }
  }
`);
