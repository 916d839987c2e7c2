import { graphql } from '../generated';

export const ENDPOINTS = graphql(`
  query Endpoints {
    webhookEndpoints {
      id
      version
      url
      state
      createdAt
      lastError
      lastSentAt
    }
  }
`);
export const ADD_ENDPOINT = graphql(`
  mutation AddEndpoint($input: AddWebhookEndpointInput!) {
    addWebhookEndpoint(input: $input) {
      endpoint {
        id
        version
        url
        state
      }
      secret
      change {
        id
        subject
        viewerCanUndo
        fields {
          field
          after
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
export const UPDATE_ENDPOINT = graphql(`
  mutation UpdateEndpoint($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) {
      endpoint {
        version
        url
        state
      }
      change {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const REMOVE_ENDPOINT = graphql(`
  mutation RemoveEndpoint($input: WebhookEndpointRefInput!) {
    removeWebhookEndpoint(input: $input) {
      endpoint {
        id
      }
      change {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);
