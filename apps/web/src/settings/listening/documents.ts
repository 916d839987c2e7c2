import { graphql } from '../../graphql/generated';

export const WholeListeningSettings = graphql(`
  fragment WholeListeningSettings on ListeningSettings {
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
    model {
      baseUrl
      name
      hasKey
      notesPerDay
      lastAt
      lastProblem
    }
  }
`);

export const ListeningSettingsQuery = graphql(`
  query ListeningSettings {
    listeningSettings {
      ...WholeListeningSettings
    }
  }
`);

export const UpdateListening = graphql(`
  mutation UpdateListening($input: UpdateListeningInput!) {
    answer: updateListening(input: $input) {
      settings {
        ...WholeListeningSettings
      }
      change {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveListeningModel = graphql(`
  mutation RemoveListeningModel {
    answer: removeListeningModel {
      change {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Asks the language model about a note made up for it. */
export const TryListeningModel = graphql(`
  mutation TryListeningModel {
    answer: tryListeningModel {
      note
      problem
      milliseconds
      proposals {
        key
        kind
        words {
          text
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
