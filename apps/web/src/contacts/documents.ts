import { graphql } from '../graphql/generated';

/** What a row of the list shows of a person. */
export const ListedContact = graphql(`
  fragment ListedContact on Contact {
    id
    displayName
    recentFeelings
    affiliations {
      id
      company {
        id
        name
      }
      title
      primary
    }
    lastInteraction {
      id
      typeKey
      typeLabel
      icon
      direction
      outcome
      occurredAt
    }
    next {
      id
      kind
      text
      at
      day
      overdue
    }
    owner {
      id
      name
    }
    tags {
      id
      name
    }
    contactability {
      channel
      purpose
      allowed
      reason
      value
    }
  }
`);

/** One page of the list; only the first counts everybody. */
export const ContactsPageQuery = graphql(`
  query ContactsPage($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort, $withTotal: Boolean!) {
    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes {
        ...ListedContact
      }
      totalCount @include(if: $withTotal)
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ContactsTotalQuery = graphql(`
  query ContactsTotal {
    contacts(first: 1) {
      totalCount
    }
  }
`);

export const FilterChoicesQuery = graphql(`
  query ContactFilterChoices {
    members {
      id
      name
      active
    }
    tags {
      id
      name
    }
  }
`);

export const PeekQuery = graphql(`
  query ContactPeek($id: ID!) {
    contact(id: $id) {
      ...ListedContact
      givenName
      nameToUse
      pronunciation
      preferences {
        id
        key
        value
        strength
        stale
      }
      promises {
        id
        text
        direction
        dueAt
        overdue
      }
      timeline(first: 1) {
        nodes {
          id
          type {
            id
            label
            icon
          }
          subject
          body
          theirWords
          feeling
          feelingSource
          occurredAt
          author {
            id
            name
          }
        }
      }
    }
  }
`);
