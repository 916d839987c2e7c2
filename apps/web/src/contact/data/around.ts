import { graphql } from '../../graphql/generated';

/** Who belongs to a person, and the days that matter to them. */
export const ContactAround = graphql(`
  fragment ContactAround on Contact {
    id
    relationships {
      id
      version
      type
      note
      archived
      other {
        id
        displayName
        nameToUse
        companyName
      }
    }
    importantDates {
      id
      version
      kind
      label
      year
      month
      day
      leadDays
      confirmed
      nextOn
      daysUntil
    }
  }
`);

export const AddRelationship = graphql(`
  mutation AddRelationship($input: AddRelationshipInput!) {
    answer: addRelationship(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const UpdateRelationship = graphql(`
  mutation UpdateRelationship($input: UpdateRelationshipInput!) {
    answer: updateRelationship(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const RemoveRelationship = graphql(`
  mutation RemoveRelationship($input: RelationshipRefInput!) {
    answer: removeRelationship(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const AddImportantDate = graphql(`
  mutation AddImportantDate($input: AddImportantDateInput!) {
    answer: addImportantDate(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const UpdateImportantDate = graphql(`
  mutation UpdateImportantDate($input: UpdateImportantDateInput!) {
    answer: updateImportantDate(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const RemoveImportantDate = graphql(`
  mutation RemoveImportantDate($input: ImportantDateRefInput!) {
    answer: removeImportantDate(input: $input) {
      ...ContactAnswer
    }
  }
`);
