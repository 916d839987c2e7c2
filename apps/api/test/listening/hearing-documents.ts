import { graphql } from '../generated';

export const HEARING = graphql(`
  query Hearing($id: ID!) {
    interaction(id: $id) {
      id
      hearing {
        outcome
        language
        cutAt
        tone {
          feeling
          emotions
          margin
          because {
            word
            weight
          }
        }
        proposals {
          key
          kind
          by
          cue
          reason
          sentence {
            from
            to
            text
          }
          words {
            text
          }
          painPoint {
            title
            category
            severity
            theirWords
            known {
              id
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
          promise {
            direction
            text
            dueAt
            dueDate
            dueZone
          }
          event {
            kind
            label
            date
          }
        }
      }
    }
  }
`);

export const HEARINGS = graphql(`
  query Hearings($id: ID!) {
    contact(id: $id) {
      timeline(first: 20) {
        nodes {
          id
          hearing {
            outcome
            proposals {
              kind
            }
          }
        }
      }
    }
  }
`);

export const TREND = graphql(`
  query Trend($id: ID!) {
    contact(id: $id) {
      feelingTrend {
        points {
          interactionId
          at
          feeling
          source
        }
        unknown
        total
      }
    }
  }
`);

export const LISTENING = graphql(`
  query Listening {
    listeningSettings {
      on
      version
      waiting
      languages {
        code
        kinds
        tone
      }
      measured {
        what
        on
        n
        figure
      }
    }
  }
`);

export const UPDATE_LISTENING = graphql(`
  mutation UpdateListening($input: UpdateListeningInput!) {
    updateListening(input: $input) {
      settings {
        on
        version
        waiting
      }
      change {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const MODEL = graphql(`
  query Model {
    listeningSettings {
      version
      model {
        baseUrl
        name
        hasKey
        notesPerDay
        lastProblem
        lastAt
      }
    }
  }
`);

export const NAME_MODEL = graphql(`
  mutation NameModel($input: UpdateListeningInput!) {
    updateListening(input: $input) {
      settings {
        version
        model {
          baseUrl
          name
          hasKey
          notesPerDay
        }
      }
      change {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const REMOVE_MODEL = graphql(`
  mutation RemoveModel {
    removeListeningModel {
      settings {
        version
        model {
          name
        }
      }
      change {
        id
      }
      userErrors {
        code
      }
    }
  }
`);

export const TRY_MODEL = graphql(`
  mutation TryModel {
    tryListeningModel {
      note
      problem
      milliseconds
      proposals {
        kind
        by
        cue
        words {
          text
        }
      }
      userErrors {
        code
        message
      }
    }
  }
`);
