import { graphql } from '../graphql/generated';

/** Somebody from whom nothing was heard for longer than is usual between us. */
export const QuietRow = graphql(`
  fragment QuietRow on QuietPerson {
    contact {
      ...ContactName
    }
    owner {
      id
      name
    }
    medianGapDays
    gaps
    daysSince
    ratio
    urgency
    left
    rule
    cadence {
      text
    }
    lastTwoWay {
      id
      occurredAt
      typeKey
    }
  }
`);

export const QuietQuery = graphql(`
  query QuietRadar($first: Int!, $after: String, $ownerId: ID) {
    quietRadar(first: $first, after: $after, ownerId: $ownerId) {
      nodes {
        ...QuietRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OwnersQuery = graphql(`
  query QuietOwners {
    members {
      id
      name
      active
    }
  }
`);

/** How somebody may be called now. */
export const PhoneQuery = graphql(`
  query QuietPhone($id: ID!) {
    contact(id: $id) {
      id
      contactability {
        channel
        purpose
        allowed
        reason
        value
      }
    }
  }
`);
