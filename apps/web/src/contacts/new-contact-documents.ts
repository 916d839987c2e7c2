import { graphql } from '../graphql/generated';

export const CreateContactMutation = graphql(`
  mutation CreateContact($input: CreateContactInput!) {
    createContact(input: $input) {
      contact {
        ...ListedContact
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CreateCompanyMutation = graphql(`
  mutation CreateCompany($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      company {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CompanyNamesQuery = graphql(`
  query CompanyNames($search: String) {
    companies(first: 20, search: $search) {
      nodes {
        id
        name
      }
    }
  }
`);

/** People who answer to what is being typed. */
export const AlreadyKnownQuery = graphql(`
  query AlreadyKnown($search: String!) {
    contacts(first: 3, filter: { search: $search }) {
      nodes {
        id
        displayName
        affiliations {
          id
          company {
            id
            name
          }
          title
          primary
        }
      }
    }
  }
`);
