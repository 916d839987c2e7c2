import { graphql } from '../graphql/generated';

/** People, companies and what was said, as somebody types; nothing typed: whom one last had to do with. */
export const FindQuery = graphql(`
  query Find($text: String!, $typed: Boolean!, $words: Boolean!) {
    people: find(text: $text, first: 8) {
      contacts {
        ...PersonRef
      }
    }
    more: find(text: $text, first: 5) @include(if: $typed) {
      companies {
        id
        name
      }
      entries @include(if: $words) {
        excerpt
        interaction {
          id
          occurredAt
          type {
            id
            icon
          }
          contacts {
            ...PersonRef
          }
        }
      }
    }
  }
`);
