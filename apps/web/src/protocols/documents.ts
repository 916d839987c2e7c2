import { graphql } from '../graphql/generated';

export const VersionBody = graphql(`
  fragment VersionBody on ProtocolVersion {
    id
    number
    status
    formality
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
    openingLine
    escalateWhen
    after
    createdAt
    createdBy {
      id
      name
    }
    reason
  }
`);

export const ProtocolWhole = graphql(`
  fragment ProtocolWhole on Protocol {
    id
    version
    name
    situation
    audience
    relationshipKinds
    language
    type {
      id
      label
      icon
      position
    }
    activeVersion {
      ...VersionBody
    }
    versions {
      ...VersionBody
    }
  }
`);

export const ProtocolsQuery = graphql(`
  query Protocols {
    protocols {
      id
      name
      situation
      audience
      relationshipKinds
      language
      type {
        id
        label
        icon
        position
      }
      activeVersion {
        id
        number
        createdAt
        responseTargetMinutes
      }
    }
  }
`);

export const ProtocolQuery = graphql(`
  query Protocol($id: ID!) {
    protocol(id: $id) {
      ...ProtocolWhole
    }
  }
`);

export const ProtocolTypesQuery = graphql(`
  query ProtocolTypes {
    interactionTypes {
      id
      label
      customerFacing
      archived
      position
    }
  }
`);

export const EditProtocolMutation = graphql(`
  mutation EditProtocol($input: EditProtocolInput!) {
    editProtocol(input: $input) {
      protocol {
        ...ProtocolWhole
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
  }
`);

export const CreateProtocolMutation = graphql(`
  mutation CreateProtocol($input: CreateProtocolInput!) {
    createProtocol(input: $input) {
      protocol {
        ...ProtocolWhole
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
  }
`);
