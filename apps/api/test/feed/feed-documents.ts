import { graphql } from '../generated';

export const FEED = graphql(`
  query Feed($first: Int, $after: String, $filter: FeedFilter) {
    feed(first: $first, after: $after, filter: $filter) {
      totalCount
      searchedBackTo
      nodes {
        id
        subject
        contacts {
          displayName
          companyName
        }
        author {
          name
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }
`);

export const COMPANY_TIMELINE = graphql(`
  query CompanyTimeline($id: ID!, $first: Int, $after: String, $filter: TimelineFilter) {
    company(id: $id) {
      timeline(first: $first, after: $after, filter: $filter) {
        totalCount
        nodes {
          id
          subject
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          endCursor
        }
      }
    }
  }
`);

export const WORK_AT = graphql(`
  mutation WorkAt($input: AddAffiliationInput!) {
    addAffiliation(input: $input) {
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const COMPANY_OF_FEED = graphql(`
  mutation CompanyOfFeed($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor?: string | null;
  };
}

/** The ids on all pages of a list, in order; `read` asks for the page after a cursor. */
export async function idsOnAllPages(read: (after: string | null) => Promise<Page>): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Page = await read(after);
    if (pageInfo.hasPreviousPage !== (after !== null)) throw new Error('The page does not know where it stands.');
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor ?? null;
  }
}
