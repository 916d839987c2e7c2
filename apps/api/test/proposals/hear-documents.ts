import { graphql } from '../generated';

export const HEAR = graphql(`
  query Hear($input: HearInput!) {
    hear(input: $input) {
      captured {
        kind
        passage {
          from
          to
          text
        }
        text
        dueAt
        dueDate
        feeling
        painPoint {
          title
          category
          severity
          known {
            id
            title
          }
        }
        preference {
          key
          value
          strength
          source
          known {
            id
          }
        }
        people {
          id
          displayName
        }
        problem
      }
      hearing {
        outcome
        language
        cutAt
        tone {
          feeling
        }
        proposals {
          key
          kind
          reason
          sentence {
            text
          }
          words {
            from
            to
            text
          }
          painPoint {
            known {
              id
            }
          }
          preference {
            value
          }
          promise {
            text
            dueAt
            dueDate
          }
        }
      }
    }
  }
`);

/** What of an entry waits for an answer. */
export const KEYS = graphql(`
  query Keys($id: ID!) {
    interaction(id: $id) {
      id
      hearing {
        proposals {
          key
        }
      }
    }
  }
`);
