import { graphql } from '../graphql/generated';

export const CompanyHead = graphql(`
  fragment CompanyHead on Company {
    id
    version
    name
    domain
    industry
    parent {
      id
      name
    }
    people {
      id
      contactId
      displayName
      title
      from
      to
    }
  }
`);

/** The whole page in one request. */
export const CompanyPageQuery = graphql(`
  query CompanyPage($id: ID!, $first: Int!) {
    company(id: $id) {
      ...CompanyHead
      timeline(first: $first) {
        ...PeoplePart
      }
    }
  }
`);

export const CompanyTimelineQuery = graphql(`
  query CompanyTimeline($id: ID!, $first: Int!, $after: String) {
    company(id: $id) {
      id
      timeline(first: $first, after: $after) {
        ...PeoplePart
      }
    }
  }
`);

export const UpdateCompanyMutation = graphql(`
  mutation UpdateCompany($input: UpdateCompanyInput!) {
    answer: updateCompany(input: $input) {
      company {
        ...CompanyHead
      }
      change {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Somebody begins at the company; it is asked for anew afterwards. */
export const JoinCompanyMutation = graphql(`
  mutation JoinCompany($input: AddAffiliationInput!) {
    answer: addAffiliation(input: $input) {
      contact {
        id
        affiliations {
          id
          version
          company {
            id
            name
          }
          title
          buyingRole
          from
          to
          primary
        }
      }
      change {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
