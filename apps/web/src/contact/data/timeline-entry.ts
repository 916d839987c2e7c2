import { graphql } from '../../graphql/generated';

/** One promise as every panel shows it. */
export const PromiseLine = graphql(`
  fragment PromiseLine on PromiseRecord {
    id
    version
    text
    direction
    promisor
    promisorId
    dueAt
    dueZone
    status
    overdue
    customerToldAt
    resolvedAt
    viewerCanEdit
    source {
      id
      typeKey
      occurredAt
    }
  }
`);

/** One preference as every panel shows it. */
export const PreferenceLine = graphql(`
  fragment PreferenceLine on Preference {
    id
    version
    key
    value
    strength
    source
    confirmedAt
    validUntil
    stale
    evidence {
      id
      typeKey
      occurredAt
    }
  }
`);

/** An interaction as the timeline, the pins and what lies ahead show it. Every mutation that changes one returns it. */
export const TimelineEntry = graphql(`
  fragment TimelineEntry on Interaction {
    id
    version
    type {
      id
      key
      label
      icon
      channel
    }
    situation
    direction
    status
    occurredAt
    endedAt
    outcome
    subject
    body
    theirWords
    feeling
    feelingSource
    emotions
    listening
    protocolVersion {
      id
      protocolId
      name
      number
    }
    visibility
    pinnedAt
    author {
      id
      kind
      name
    }
    painMentions {
      id
      painPointId
      title
      theirWords
      severity
      mentionedAt
      alreadyToldAt
    }
    promises {
      ...PromiseLine
    }
    keptPromises {
      id
      text
    }
    preferences {
      ...PreferenceLine
    }
    transcriptLength
    source
    viewerCanEdit
    hearing {
      ...HearingParts
    }
  }
`);
