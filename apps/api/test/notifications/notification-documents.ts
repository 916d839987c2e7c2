import { graphql } from '../generated';

graphql(`
  fragment NotificationSeen on Notification {
    id
    kind
    at
    readAt
    title
    text
    contact {
      displayName
    }
    reminderId
  }
`);

export const NOTIFICATIONS = graphql(`
  query Notifications($first: Int, $after: String) {
    notifications(first: $first, after: $after) {
      unread
      edges {
        cursor
        node {
          ...NotificationSeen
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MARK_READ = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      unread
      notifications {
        ...NotificationSeen
      }
      userErrors {
        code
        field
      }
    }
  }
`);

graphql(`
  fragment SettingsSeen on NotificationSettings {
    id
    version
    mail
    digestAt
    push
    webhook
    quietFrom
    quietTo
    quietDays
    hardWeek
    devices {
      id
      label
      fingerprint
      failing
    }
    calendarFeed {
      id
    }
  }
`);

graphql(`
  fragment SettingsAnswered on NotificationSettingsPayload {
    settings {
      ...SettingsSeen
    }
    change {
      id
    }
    userErrors {
      code
      field
    }
  }
`);

export const SETTINGS = graphql(`
  query NotificationSettings {
    notificationSettings {
      ...SettingsSeen
    }
  }
`);

export const UPDATE_SETTINGS = graphql(`
  mutation UpdateNotificationSettings($input: UpdateNotificationSettingsInput!) {
    updateNotificationSettings(input: $input) {
      ...SettingsAnswered
    }
  }
`);

export const ADD_DEVICE = graphql(`
  mutation AddPushDevice($input: AddPushDeviceInput!) {
    addPushDevice(input: $input) {
      ...SettingsAnswered
    }
  }
`);

export const REMOVE_DEVICE = graphql(`
  mutation RemovePushDevice($input: PushDeviceRefInput!) {
    removePushDevice(input: $input) {
      ...SettingsAnswered
    }
  }
`);
