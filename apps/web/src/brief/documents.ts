import { graphql } from '../graphql/generated';

/** What to know of a person before speaking with them, with the records it comes from. */
export const BriefLines = graphql(`
  fragment BriefLines on Brief {
    contactId
    words
    lines {
      kind
      items {
        text
        mark
        dont
        subjectId
        evidence {
          ...EvidenceLine
        }
      }
    }
  }
`);

export const ContactBriefQuery = graphql(`
  query ContactBrief($contactId: ID!) {
    contactBrief(contactId: $contactId) {
      ...BriefLines
    }
  }
`);
