import { graphql } from '../generated';

graphql(`
  fragment ChangeSeen on Change {
    id
    subject
    viewerCanUndo
    fields {
      field
      before
      after
    }
  }
`);
