import { graphql } from '../graphql/generated';

/** A page of what the whole team wrote. */
export const FeedQuery = graphql(`
  query TeamFeed($first: Int!, $after: String, $filter: FeedFilter) {
    feed(first: $first, after: $after, filter: $filter) {
      ...PeoplePart
    }
  }
`);

/** One entry by its address. */
export const FeedEntryQuery = graphql(`
  query TeamEntry($id: ID!) {
    interaction(id: $id) {
      ...PeopleEntry
    }
  }
`);
