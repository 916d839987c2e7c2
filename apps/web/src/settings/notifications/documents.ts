import { graphql } from '../../graphql/generated';

export const WholeNotificationSettings = graphql(`
  fragment WholeNotificationSettings on NotificationSettings {
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
      createdAt
      lastSentAt
      failing
    }
    calendarFeed {
      id
      createdAt
      lastReadAt
    }
  }
`);

export const NotificationSettingsQuery = graphql(`
  query NotificationSettings {
    notificationSettings {
      ...WholeNotificationSettings
    }
  }
`);

/** The installation's public key, which a browser needs to listen (RFC 8292). */
export const PushKeyQuery = graphql(`
  query PushKey {
    pushKey
  }
`);

export const SettingsAnswer = graphql(`
  fragment SettingsAnswer on NotificationSettingsPayload {
    settings {
      ...WholeNotificationSettings
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

export const UpdateNotificationSettings = graphql(`
  mutation UpdateNotificationSettings($input: UpdateNotificationSettingsInput!) {
    answer: updateNotificationSettings(input: $input) {
      ...SettingsAnswer
    }
  }
`);

export const AddPushDevice = graphql(`
  mutation AddPushDevice($input: AddPushDeviceInput!) {
    answer: addPushDevice(input: $input) {
      ...SettingsAnswer
    }
  }
`);

export const RemovePushDevice = graphql(`
  mutation RemovePushDevice($input: PushDeviceRefInput!) {
    answer: removePushDevice(input: $input) {
      ...SettingsAnswer
    }
  }
`);

export const SendTestNotification = graphql(`
  mutation SendTestNotification($input: SendTestNotificationInput!) {
    answer: sendTestNotification(input: $input) {
      ...SettingsAnswer
    }
  }
`);

export const MakeCalendarFeed = graphql(`
  mutation MakeCalendarFeed {
    answer: makeCalendarFeed {
      url
      settings {
        ...WholeNotificationSettings
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevokeCalendarFeed = graphql(`
  mutation RevokeCalendarFeed {
    answer: revokeCalendarFeed {
      ...SettingsAnswer
    }
  }
`);
