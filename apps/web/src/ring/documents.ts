import { graphql } from '../graphql/generated';

/** One of those whose number rings, with what tells them apart. */
export const RingMatch = graphql(`
  fragment RingMatch on Contact {
    id
    displayName
    nameToUse
    givenName
    archivedAt
    affiliations {
      id
      company {
        id
        name
      }
      title
      primary
    }
    brief {
      ...BriefLines
    }
    lastInteraction {
      id
      typeLabel
      occurredAt
    }
  }
`);

/** Whose number rings. */
export const RingQuery = graphql(`
  query Ring($tel: String!) {
    ring(tel: $tel) {
      number
      matches {
        ...RingMatch
      }
    }
  }
`);
