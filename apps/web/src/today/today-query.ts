import { graphql } from '../graphql/generated';

/** One row of what is due: a promise of ours, or a reminder. */
export const DueRowParts = graphql(`
  fragment DueRowParts on DueItem {
    id
    kind
    text
    contact {
      ...ContactName
    }
    dueAt
    dueDate
    overdue
    businessDaysOver
    version
    reminder {
      ...ReminderLine
    }
    viewerCanEdit
  }
`);

/** A plan or a log in one line. */
export const EntryLine = graphql(`
  fragment EntryLine on Interaction {
    id
    type {
      id
      key
      label
      icon
    }
    direction
    status
    occurredAt
    outcome
    subject
    feeling
    feelingSource
    contacts {
      ...ContactName
    }
    viewerCanEdit
  }
`);

/** Everything on Today in one request. */
export const TodayQuery = graphql(`
  query Today {
    today {
      date
      dueToday
      overdue
      doneToday
      due {
        ...DueRowParts
      }
      moreDue
      suggestions {
        ...SuggestionParts
      }
      held
      notes {
        ...DeskNoteParts
      }
      leftInPeace {
        ...LeftInPeaceParts
      }
      comingUp {
        ...EntryLine
      }
      justLogged {
        ...EntryLine
      }
    }
  }
`);
