import { graphql } from '../generated';

export const TODAY = graphql(`
  query Today {
    today {
      date
      dueToday
      overdue
      doneToday
      moreDue
      due {
        id
        kind
        text
        contact {
          id
          displayName
        }
        dueAt
        dueDate
        timeZone
        overdue
        businessDaysOver
        version
        promise {
          id
          version
          viewerCanEdit
        }
        reminder {
          id
          state
        }
        viewerCanEdit
        source {
          id
          typeKey
        }
      }
      suggestions {
        id
        rule
        score
        text
        contact {
          id
        }
        evidence {
          text
        }
      }
      leftInPeace {
        contact {
          id
        }
        rule
        reason
      }
      comingUp {
        id
        subject
        contacts {
          id
        }
      }
      justLogged {
        id
        type {
          key
        }
      }
    }
  }
`);

export const REMIND = graphql(`
  mutation RemindToday($input: CreateReminderInput!) {
    createReminder(input: $input) {
      reminder {
        id
        version
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const COMPLETE = graphql(`
  mutation CompleteToday($input: ReminderRefInput!) {
    completeReminder(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

export const DEACTIVATE = graphql(`
  mutation DeactivateForToday($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

export const ADD_BIRTHDAY = graphql(`
  mutation AddBirthdayForToday($input: AddImportantDateInput!) {
    addImportantDate(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
