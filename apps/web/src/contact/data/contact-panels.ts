import { graphql } from '../../graphql/generated';

export const ContactHead = graphql(`
  fragment ContactHead on Contact {
    id
    version
    givenName
    familyName
    honorificPrefix
    nameToUse
    pronunciation
    pronouns
    displayName
    relationshipKinds
    lifecycleStage
    importance
    language
    timeZone
    deceasedAt
    archivedAt
    leadKind
    preferredChannel
    viewerCanEdit
    owner {
      id
      name
    }
    tags {
      id
      name
    }
    contactability {
      channel
      purpose
      allowed
      reason
      value
    }
    handover {
      ...HandoverLine
    }
  }
`);

export const ContactBrief = graphql(`
  fragment ContactBrief on Contact {
    id
    preferences {
      ...PreferenceLine
    }
    promises {
      ...PromiseLine
    }
    painPoints {
      id
      version
      title
      theirWords
      category
      severity
      status
      repeatCount
      firstMentionedAt
      lastMentionedAt
      viewerCanEdit
      mentions {
        id
        interactionId
        mentionedAt
      }
    }
    contactPoints {
      id
      version
      kind
      value
      label
      preferred
      status
    }
  }
`);

export const ContactDetails = graphql(`
  fragment ContactDetails on Contact {
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
    consents {
      id
      channel
      purpose
      state
      lawfulBasis
      source
      proof
      recordedBy {
        id
        name
      }
      recordedAt
    }
    channelBlocks {
      id
      channel
      reason
      blockedAt
      blockedBy {
        id
        name
      }
      liftedAt
      until
    }
    source
    externalId
    createdAt
    updatedAt
  }
`);

/**
 * Everything a contact's page shows beside timeline and history. Every mutation that touches a contact answers with
 * it, so that no panel asks again.
 */
export const ContactPanels = graphql(`
  fragment ContactPanels on Contact {
    ...ContactHead
    ...ContactBrief
    ...ContactDetails
    ...ContactAround
    brief {
      ...BriefLines
    }
    ...ClockShown
    recentFeelings
    lastInteraction {
      id
      typeKey
      typeLabel
      icon
      direction
      outcome
      subject
      occurredAt
      feeling
    }
    next {
      id
      kind
      text
      at
      overdue
    }
    pulse {
      id
      lastTwoWayAt
      openPromises
      overduePromises
      nextPlannedAt
    }
    planned {
      ...TimelineEntry
    }
    pinned {
      ...TimelineEntry
    }
    reminders {
      ...ReminderLine
    }
    suggestions {
      ...RuleReportParts
    }
    recovery {
      ...RecoveryParts
    }
  }
`);
