import { graphql } from '../graphql/generated';

/** People and companies as somebody types; nothing typed: those spoken with last. */
export const FindQuery = graphql(`
  query Find($text: String, $companies: Boolean!) {
    contacts(first: 8, filter: { search: $text }, sort: LAST_INTERACTION) {
      nodes {
        id
        displayName
        givenName
        nameToUse
        affiliations {
          id
          primary
          company {
            id
            name
          }
        }
      }
    }
    companies(first: 4, search: $text) @include(if: $companies) {
      nodes {
        id
        name
      }
    }
  }
`);
