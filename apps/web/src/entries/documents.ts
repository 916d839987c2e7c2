import { graphql } from '../graphql/generated';

/** Somebody by name, and where they are. */
export const PersonRef = graphql(`
  fragment PersonRef on ContactRef {
    id
    displayName
    nameToUse
    companyName
  }
`);

/** An interaction in a list of several people's, with everybody who took part. */
export const PeopleEntry = graphql(`
  fragment PeopleEntry on Interaction {
    ...TimelineEntry
    contacts {
      ...PersonRef
    }
  }
`);

/** A page of such a list. */
export const PeoplePart = graphql(`
  fragment PeoplePart on InteractionConnection {
    nodes {
      ...PeopleEntry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedBackTo
  }
`);
