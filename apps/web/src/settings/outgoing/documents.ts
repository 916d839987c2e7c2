import { graphql } from '../../graphql/generated';

export const OutgoingQuery = graphql(`
  query Outgoing {
    outgoing {
      worker
      channels {
        channel
        ready
        failing
        lastError
        lastSentAt
      }
    }
  }
`);

export const DeliveryLine = graphql(`
  fragment DeliveryLine on Delivery {
    id
    channel
    state
    to
    what
    attempts
    nextAttemptAt
    lastError
    createdAt
    sentAt
  }
`);

export const DeliveriesQuery = graphql(`
  query Deliveries($first: Int!, $after: String, $state: [DeliveryState!], $channel: DeliveryChannel) {
    deliveries(first: $first, after: $after, state: $state, channel: $channel) {
      edges {
        cursor
        node {
          ...DeliveryLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SendAgain = graphql(`
  mutation SendAgain($input: DeliveryRefInput!) {
    sendAgain(input: $input) {
      delivery {
        ...DeliveryLine
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ListedWebhook = graphql(`
  fragment ListedWebhook on WebhookEndpoint {
    id
    version
    url
    state
    createdAt
    lastError
    lastSentAt
  }
`);

export const WebhooksQuery = graphql(`
  query Webhooks {
    webhookEndpoints {
      ...ListedWebhook
    }
  }
`);

export const AddWebhook = graphql(`
  mutation AddWebhookEndpoint($input: AddWebhookEndpointInput!) {
    answer: addWebhookEndpoint(input: $input) {
      endpoint {
        ...ListedWebhook
      }
      secret
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

export const UpdateWebhook = graphql(`
  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {
    answer: updateWebhookEndpoint(input: $input) {
      endpoint {
        ...ListedWebhook
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

export const RemoveWebhook = graphql(`
  mutation RemoveWebhookEndpoint($input: WebhookEndpointRefInput!) {
    answer: removeWebhookEndpoint(input: $input) {
      endpoint {
        ...ListedWebhook
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
