import { graphql } from '../generated';

export const MAKE_FEED = graphql(`
  mutation MakeFeed {
    makeCalendarFeed {
      url
      settings {
        calendarFeed {
          id
          lastReadAt
        }
      }
      userErrors {
        code
      }
    }
  }
`);
export const REVOKE_FEED = graphql(`
  mutation RevokeFeed {
    revokeCalendarFeed {
      settings {
        calendarFeed {
          id
        }
      }
      userErrors {
        code
      }
    }
  }
`);
