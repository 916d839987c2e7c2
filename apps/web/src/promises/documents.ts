import { graphql } from '../graphql/generated';

/** One promise of the ledger, with whom it is about and where it stands. */
export const LedgerRowParts = graphql(`
  fragment LedgerRowParts on LedgerEntry {
    id
    standing
    movedText
    contact {
      ...ContactName
    }
    promise {
      ...PromiseLine
    }
  }
`);

/** A page of what was promised. */
export const LedgerQuery = graphql(`
  query PromiseLedger($first: Int!, $after: String, $filter: LedgerFilter) {
    promiseLedger(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...LedgerRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** How many of the promises that came to their day were kept in time. */
export const KeptRateQuery = graphql(`
  query KeptRate($memberId: ID, $from: Date, $to: Date) {
    keptRate(memberId: $memberId, from: $from, to: $to) {
      kept
      n
      rate
      low
      high
    }
  }
`);

/** Whether the reader has promised enough for a day already. */
export const CapacityQuery = graphql(`
  query PromiseCapacity($date: Date!, $timeZone: String) {
    promiseCapacity(date: $date, timeZone: $timeZone) {
      date
      due
      limit
      full
      text
    }
  }
`);

export const LedgerMembersQuery = graphql(`
  query LedgerMembers {
    members {
      id
      name
      active
    }
  }
`);
