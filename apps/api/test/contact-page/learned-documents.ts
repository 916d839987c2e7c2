import { graphql } from '../generated';

/** What a contact's panels show of what was learned, after a mutation about it. */
export const LEARNED = graphql(`
  fragment Learned on ContactPayload {
    contact {
      preferences {
        id
        version
        value
        strength
        confirmedAt
        stale
      }
      painPoints(openOnly: false) {
        id
        version
        title
        status
        severity
      }
      promises(openOnly: false) {
        id
        version
        status
        overdue
        dueAt
        resolvedAt
        resolution {
          id
        }
      }
      pulse {
        worstOpenPain
        openPromises
        overduePromises
      }
    }
    change {
      operation
      subject
    }
    userErrors {
      code
      field
    }
  }
`);
export const RECORD_PREFERENCE = graphql(`
  mutation RecordPreference($input: RecordPreferenceInput!) {
    recordPreference(input: $input) {
      ...Learned
    }
  }
`);
export const UPDATE_PREFERENCE = graphql(`
  mutation UpdatePreference($input: UpdatePreferenceInput!) {
    updatePreference(input: $input) {
      ...Learned
    }
  }
`);
export const CONFIRM_PREFERENCE = graphql(`
  mutation ConfirmPreference($input: PreferenceRefInput!) {
    confirmPreference(input: $input) {
      ...Learned
    }
  }
`);
export const REMOVE_PREFERENCE = graphql(`
  mutation RemovePreference($input: PreferenceRefInput!) {
    removePreference(input: $input) {
      ...Learned
    }
  }
`);
export const UPDATE_PAIN_POINT = graphql(`
  mutation UpdatePainPoint($input: UpdatePainPointInput!) {
    updatePainPoint(input: $input) {
      ...Learned
    }
  }
`);
export const CHANGE_PAIN_POINT_STATUS = graphql(`
  mutation ChangePainPointStatus($input: ChangePainPointStatusInput!) {
    changePainPointStatus(input: $input) {
      ...Learned
    }
  }
`);
export const KEEP_PROMISE = graphql(`
  mutation KeepPromise($input: KeepPromiseInput!) {
    keepPromise(input: $input) {
      ...Learned
    }
  }
`);
export const BREAK_PROMISE = graphql(`
  mutation BreakPromise($input: ResolvePromiseInput!) {
    breakPromise(input: $input) {
      ...Learned
    }
  }
`);
export const RELEASE_PROMISE = graphql(`
  mutation ReleasePromise($input: ResolvePromiseInput!) {
    releasePromise(input: $input) {
      ...Learned
    }
  }
`);
export const RENEGOTIATE_PROMISE = graphql(`
  mutation RenegotiatePromise($input: RenegotiatePromiseInput!) {
    renegotiatePromise(input: $input) {
      ...Learned
    }
  }
`);
