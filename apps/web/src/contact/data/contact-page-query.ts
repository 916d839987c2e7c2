import { graphql } from '../../graphql/generated';

/** The whole page in one request: every panel and the first page of the timeline. */
export const ContactPageQuery = graphql(`
  query ContactPage($id: ID!, $first: Int!, $filter: TimelineFilter) {
    contact(id: $id) {
      ...ContactPanels
      timeline(first: $first, filter: $filter) {
        ...TimelinePart
      }
    }
  }
`);

export const TimelinePart = graphql(`
  fragment TimelinePart on InteractionConnection {
    totalCount
    nodes {
      ...TimelineEntry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedBackTo
  }
`);

/** An earlier page of the timeline. */
export const TimelinePageQuery = graphql(`
  query TimelinePage($id: ID!, $first: Int!, $after: String, $filter: TimelineFilter) {
    contact(id: $id) {
      id
      timeline(first: $first, after: $after, filter: $filter) {
        ...TimelinePart
      }
    }
  }
`);

/** The messages of an imported conversation, read when somebody opens it. */
export const TranscriptQuery = graphql(`
  query Transcript($id: ID!) {
    interaction(id: $id) {
      id
      transcript {
        at
        from
        text
      }
    }
  }
`);

/** How a person felt over time, newest last; what nobody said and nobody heard is counted apart. */
export const TrendParts = graphql(`
  fragment TrendParts on Contact {
    id
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
`);

export const FeelingTrendQuery = graphql(`
  query FeelingTrend($id: ID!) {
    contact(id: $id) {
      ...TrendParts
    }
  }
`);

/** Who looks after people, and what they are filed under: for the choices of the page's fields. */
export const ChoicesQuery = graphql(`
  query ContactChoices {
    members {
      id
      name
      active
    }
    tags {
      id
      name
    }
    interactionTypes {
      id
      key
      label
      archived
      position
    }
  }
`);

export const CompaniesQuery = graphql(`
  query ContactCompanies($search: String) {
    companies(first: 20, search: $search) {
      nodes {
        id
        name
      }
    }
  }
`);
