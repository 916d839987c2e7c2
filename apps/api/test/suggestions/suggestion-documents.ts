import { graphql } from '../generated';

export const SUGGESTIONS = graphql(`
  query Suggestions($id: ID!) {
    contact(id: $id) {
      suggestions {
        ...ReportSeen
      }
      history {
        nodes {
          id
          operation
          subject
          fields {
            field
            after
          }
        }
      }
    }
  }
  fragment ReportSeen on RuleReport {
    open {
      id
      rule
      subjectKey
      contact {
        id
        nameToUse
      }
      text
      params
      urgency
      evidence {
        kind
        id
        at
        text
        interaction
      }
      step {
        channel
        address
      }
      since
    }
    silent {
      rule
      reason
      text
      until
    }
  }
`);

graphql(`
  fragment DecisionSeen on ContactPayload {
    contact {
      suggestions {
        ...ReportSeen
      }
    }
    change {
      id
      viewerCanUndo
    }
    userErrors {
      code
      field
      message
    }
  }
`);

export const SNOOZE = graphql(`
  mutation SnoozeSuggestion($input: SnoozeSuggestionInput!) {
    snoozeSuggestion(input: $input) {
      ...DecisionSeen
    }
  }
`);

export const DISMISS = graphql(`
  mutation DismissSuggestion($input: DismissSuggestionInput!) {
    dismissSuggestion(input: $input) {
      ...DecisionSeen
    }
  }
`);

export const ACCEPT = graphql(`
  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {
    acceptSuggestion(input: $input) {
      ...DecisionSeen
    }
  }
`);
