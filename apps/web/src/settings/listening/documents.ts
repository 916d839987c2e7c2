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
