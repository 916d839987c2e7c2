import { graphql } from '../../graphql/generated';

export const RecordPreference = graphql(`
  mutation RecordPreference($input: RecordPreferenceInput!) {
    answer: recordPreference(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const UpdatePreference = graphql(`
  mutation UpdatePreference($input: UpdatePreferenceInput!) {
    answer: updatePreference(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const ConfirmPreference = graphql(`
  mutation ConfirmPreference($input: PreferenceRefInput!) {
    answer: confirmPreference(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const RemovePreference = graphql(`
  mutation RemovePreference($input: PreferenceRefInput!) {
    answer: removePreference(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const UpdatePainPoint = graphql(`
  mutation UpdatePainPoint($input: UpdatePainPointInput!) {
    answer: updatePainPoint(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const ChangePainPointStatus = graphql(`
  mutation ChangePainPointStatus($input: ChangePainPointStatusInput!) {
    answer: changePainPointStatus(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const KeepPromise = graphql(`
  mutation KeepPromise($input: KeepPromiseInput!) {
    answer: keepPromise(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const BreakPromise = graphql(`
  mutation BreakPromise($input: ResolvePromiseInput!) {
    answer: breakPromise(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const ReleasePromise = graphql(`
  mutation ReleasePromise($input: ResolvePromiseInput!) {
    answer: releasePromise(input: $input) {
      ...ContactAnswer
    }
  }
`);

export const RenegotiatePromise = graphql(`
  mutation RenegotiatePromise($input: RenegotiatePromiseInput!) {
    answer: renegotiatePromise(input: $input) {
      ...ContactAnswer
    }
  }
`);
