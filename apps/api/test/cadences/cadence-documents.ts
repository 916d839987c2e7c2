import { graphql } from '../generated';

export const CADENCE = graphql(`
  fragment CadenceSeen on Cadence {
    id
    version
    scope
    kind
    stage
    tag {
      id
      name
    }
    contact {
      id
    }
    idealDays
    maxDays
    ceilingPer30Days
    pausedUntil
    viewerCanEdit
  }
`);
export const CADENCES = graphql(`
  query Cadences {
    cadences {
      ...CadenceSeen
    }
  }
`);
export const CREATE_CADENCE = graphql(`
  mutation CreateCadence($input: CreateCadenceInput!) {
    done: createCadence(input: $input) {
      ...CadencePayloadSeen
    }
  }
  fragment CadencePayloadSeen on CadencePayload {
    cadence {
      ...CadenceSeen
    }
    change {
      ...ChangeSeen
    }
    userErrors {
      code
      field
    }
  }
`);
export const CHANGE_CADENCE = graphql(`
  mutation ChangeCadence($input: UpdateCadenceInput!) {
    done: updateCadence(input: $input) {
      ...CadencePayloadSeen
    }
  }
`);
export const DELETE_CADENCE = graphql(`
  mutation DeleteCadence($input: DeleteCadenceInput!) {
    done: deleteCadence(input: $input) {
      ...CadencePayloadSeen
    }
  }
`);
export const HELD = graphql(`
  query Held($id: ID!) {
    contact(id: $id) {
      cadence {
        text
        cadence {
          ...CadenceSeen
        }
      }
      history {
        nodes {
          operation
          subject
        }
      }
    }
  }
`);
export const WEAR = graphql(`
  mutation Wear($input: SetContactTagsInput!) {
    done: setContactTags(input: $input) {
      change {
        id
      }
      userErrors {
        code
      }
    }
  }
`);
export const BECOME = graphql(`
  mutation Become($input: UpdateContactInput!) {
    done: updateContact(input: $input) {
      contact {
        version
      }
      change {
        id
      }
      userErrors {
        code
      }
    }
  }
`);
export const DROP_TAG = graphql(`
  mutation DropTag($input: DeleteTagInput!) {
    done: deleteTag(input: $input) {
      change {
        id
      }
      userErrors {
        code
      }
    }
  }
`);
