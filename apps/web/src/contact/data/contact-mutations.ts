import { graphql } from '../../graphql/generated';

/** What every mutation about a contact answers; each is called `answer`, so that one function reads them all. */
export const ContactAnswer = graphql(`
  fragment ContactAnswer on ContactPayload {
    contact {
      ...ContactPanels
    }
    change {
      ...ChangeRow
    }
    userErrors {
      code
      message
      field
    }
  }
`);

export const UpdateContact = graphql(`
  mutation UpdateContact($input: UpdateContactInput!) {
    answer: updateContact(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const ArchiveContact = graphql(`
  mutation ArchiveContact($input: ContactRefInput!) {
    answer: archiveContact(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const RestoreContact = graphql(`
  mutation RestoreContact($input: ContactRefInput!) {
    answer: restoreContact(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const AddContactPoint = graphql(`
  mutation AddContactPoint($input: AddContactPointInput!) {
    answer: addContactPoint(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const UpdateContactPoint = graphql(`
  mutation UpdateContactPoint($input: UpdateContactPointInput!) {
    answer: updateContactPoint(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const RemoveContactPoint = graphql(`
  mutation RemoveContactPoint($input: RemoveContactPointInput!) {
    answer: removeContactPoint(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const AddAffiliation = graphql(`
  mutation AddAffiliation($input: AddAffiliationInput!) {
    answer: addAffiliation(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const UpdateAffiliation = graphql(`
  mutation UpdateAffiliation($input: UpdateAffiliationInput!) {
    answer: updateAffiliation(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const CreateTag = graphql(`
  mutation CreateTag($input: CreateTagInput!) {
    answer: createTag(input: $input) {
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

/** A company that is made while somebody is put to it. */
export const CreateEmployer = graphql(`
  mutation CreateEmployer($input: CreateCompanyInput!) {
    answer: createCompany(input: $input) {
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

export const SetContactTags = graphql(`
  mutation SetContactTags($input: SetContactTagsInput!) {
    answer: setContactTags(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const RecordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    answer: recordConsent(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const BlockChannel = graphql(`
  mutation BlockChannel($input: BlockChannelInput!) {
    answer: blockChannel(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const LiftChannelBlock = graphql(`
  mutation LiftChannelBlock($input: LiftChannelBlockInput!) {
    answer: liftChannelBlock(input: $input) {
      ...ContactAnswer
    }
  }
`);
