import { graphql } from '../generated';

/** A log with all that it may answer. */
export const WHOLE_ANSWER = graphql(`
  mutation LogWithEverything($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      interaction {
        id
        participants {
          name
        }
        promises {
          id
        }
      }
      change {
        id
        operation
        viewerCanUndo
        fields {
          field
        }
      }
      contact {
        ...WholePage
      }
      userErrors {
        code
      }
    }
  }
  fragment WholePage on Contact {
    id
    displayName
    tags {
      name
    }
    contactability {
      channel
    }
    pulse {
      openPromises
    }
    recentFeelings
    lastInteraction {
      id
    }
    next {
      text
    }
    preferences {
      id
    }
    painPoints {
      id
    }
    promises {
      id
    }
    brief {
      words
      lines {
        items {
          text
          evidence {
            text
          }
        }
      }
    }
    clock {
      goodNow
      hours
    }
    relationships {
      other {
        displayName
      }
    }
    importantDates {
      nextOn
    }
    suggestions {
      open {
        text
      }
      silent {
        text
      }
    }
    reminders {
      title
    }
    planned {
      id
    }
    pinned {
      id
      author {
        name
      }
    }
    timeline {
      nodes {
        id
        type {
          key
        }
        painMentions {
          title
        }
        promises {
          text
        }
      }
    }
  }
`);
/** All that a contact page shows. */
export const PAGE = graphql(`
  query WholePage($id: ID!) {
    contact(id: $id) {
      ...WholePage
      history {
        nodes {
          id
          fields {
            field
          }
        }
      }
    }
  }
`);
