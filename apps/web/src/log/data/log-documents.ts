import { graphql } from '../../graphql/generated';

/** What the composer knows of the person: their name, what hurts, what is promised. */
export const LogContactQuery = graphql(`
  query LogContact($id: ID!) {
    contact(id: $id) {
      id
      displayName
      givenName
      nameToUse
      lastInteraction {
        id
        typeKey
      }
      painPoints {
        id
        title
        severity
        lastMentionedAt
      }
      promises {
        ...PromiseLine
      }
    }
  }
`);

/** The types in their order, and who can promise something. */
export const LogChoicesQuery = graphql(`
  query LogChoices {
    interactionTypes {
      id
      key
      label
      icon
      channel
      defaultDirection
      archived
      position
    }
    members {
      id
      name
      active
    }
  }
`);

export const ContactSearchQuery = graphql(`
  query ContactSearch($search: String!) {
    contacts(first: 8, filter: { search: $search }) {
      nodes {
        id
        displayName
        affiliations {
          id
          company {
            id
            name
          }
          primary
        }
      }
    }
  }
`);

export const GuideQuery = graphql(`
  query Guide($contactId: ID!, $typeId: ID!, $situation: Situation, $versionId: ID) {
    fittingProtocol(contactId: $contactId, typeId: $typeId, situation: $situation, versionId: $versionId) {
      id
      openingLine
      missingVariables
      matchedBy
      alternatives {
        id
        name
        number
      }
      protocolVersion {
        id
        protocolId
        name
        number
        tone
        soundsLike
        doesNotSoundLike
        do
        dont
        steps {
          purpose
          say
          ask
          must
        }
        responseTargetMinutes
        escalateWhen
        after
      }
    }
  }
`);

export const LogInteraction = graphql(`
  mutation LogInteraction($input: LogInteractionInput!) {
    answer: logInteraction(input: $input) {
      ...InteractionAnswer
      leftAsText {
        passage {
          text
        }
        problem
      }
    }
  }
`);

export const EditInteraction = graphql(`
  mutation EditInteraction($input: EditInteractionInput!) {
    answer: editInteraction(input: $input) {
      ...InteractionAnswer
    }
  }
`);

export const LoggedInteractionQuery = graphql(`
  query LoggedInteraction($id: ID!) {
    interaction(id: $id) {
      ...TimelineEntry
    }
  }
`);

/** What is heard in a note that is being written; the server keeps nothing of it. */
export const HearQuery = graphql(`
  query Hear($input: HearInput!) {
    hear(input: $input) {
      captured {
        kind
        passage {
          from
          to
          text
        }
        text
        dueAt
        dueDate
        preference {
          key
          value
          known {
            id
            value
          }
        }
        painPoint {
          title
          known {
            id
            title
          }
        }
        people {
          id
          displayName
        }
        problem
      }
      hearing {
        ...HearingParts
      }
    }
  }
`);
