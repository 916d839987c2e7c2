import { graphql } from '../generated';

export const RECORD_CONSENT = graphql(`
  mutation RecordProfiling($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
