import { graphql } from '../generated';

export const LEDGER = graphql(`
  query Ledger($filter: LedgerFilter, $first: Int, $after: String) {
    promiseLedger(filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          standing
          countsFrom
          movedText
          contact {
            displayName
          }
          promise {
            text
            version
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const KEPT_RATE = graphql(`
  query Rate($memberId: ID, $from: Date, $to: Date) {
    keptRate(memberId: $memberId, from: $from, to: $to) {
      kept
      keptLate
      broken
      n
      rate
      low
      high
    }
  }
`);

export const CAPACITY = graphql(`
  query Capacity($date: Date!, $timeZone: String) {
    promiseCapacity(date: $date, timeZone: $timeZone) {
      date
      due
      limit
      full
      text
    }
  }
`);

export const SET_PER_DAY = graphql(`
  mutation SetPerDay($input: UpdateWorkspaceInput!) {
    updateWorkspace(input: $input) {
      workspace {
        promisesPerDay
        version
      }
      userErrors {
        code
        field
      }
    }
  }
`);
