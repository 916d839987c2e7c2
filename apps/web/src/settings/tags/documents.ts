import { graphql } from '../../graphql/generated';

export const ListedTag = graphql(`
  fragment ListedTag on Tag {
    id
    name
    version
    contactCount
  }
`);

export const TagAnswer = graphql(`
  fragment TagAnswer on TagPayload {
    tag {
      ...ListedTag
    }
    change {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
`);

export const TagsQuery = graphql(`
  query SettingsTags {
    tags {
      ...ListedTag
    }
  }
`);

export const CreateTagMutation = graphql(`
  mutation CreateListedTag($input: CreateTagInput!) {
    answer: createTag(input: $input) {
      ...TagAnswer
    }
  }
`);

export const RenameTagMutation = graphql(`
  mutation RenameTag($input: RenameTagInput!) {
    answer: renameTag(input: $input) {
      ...TagAnswer
    }
  }
`);

export const DeleteTagMutation = graphql(`
  mutation DeleteTag($input: DeleteTagInput!) {
    answer: deleteTag(input: $input) {
      ...TagAnswer
    }
  }
`);
