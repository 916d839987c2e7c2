import { graphql } from '../graphql/generated';

/** One record that something stands on. */
export const EvidenceLine = graphql(`
  fragment EvidenceLine on Evidence {
    kind
    id
    at
    text
    interaction
  }
`);

/** A suggestion as a card shows it. */
export const SuggestionParts = graphql(`
  fragment SuggestionParts on Suggestion {
    id
    rule
    subjectKey
    contact {
      ...ContactName
    }
    text
    urgency
    evidence {
      ...EvidenceLine
    }
    step {
      channel
      address
      at
      text
    }
    since
  }
`);

/** Why each rule speaks or keeps silent for one person. */
export const RuleReportParts = graphql(`
  fragment RuleReportParts on RuleReport {
    open {
      ...SuggestionParts
    }
    silent {
      rule
      reason
      text
      until
    }
  }
`);

/** Why rules keep silent about somebody, as the last answer told it. */
export const SilentOfQuery = graphql(`
  query SilentOf($id: ID!) {
    contact(id: $id) {
      id
      suggestions {
        silent {
          rule
          reason
          text
          until
        }
      }
    }
  }
`);

export const SnoozeSuggestion = graphql(`
  mutation SnoozeSuggestion($input: SnoozeSuggestionInput!) {
    answer: snoozeSuggestion(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const DismissSuggestion = graphql(`
  mutation DismissSuggestion($input: DismissSuggestionInput!) {
    answer: dismissSuggestion(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const AcceptSuggestion = graphql(`
  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {
    answer: acceptSuggestion(input: $input) {
      ...ContactAnswer
    }
  }
`);
