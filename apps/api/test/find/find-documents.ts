import { graphql } from '../generated';

export const FIND = graphql(`
  query Find($text: String!, $first: Int) {
    find(text: $text, first: $first) {
      contacts {
        id
        displayName
        companyName
      }
      companies {
        id
        name
        domain
      }
      entries {
        excerpt
        interaction {
          id
          subject
          contacts {
            id
          }
        }
      }
    }
  }
`);

export const FIND_ENTRIES = graphql(`
  query FindEntries($text: String!) {
    find(text: $text) {
      entries {
        excerpt
      }
    }
  }
`);
