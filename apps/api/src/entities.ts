import { ChannelBlock } from './consent/channel-block.entity';
import { ConsentRecord } from './consent/consent-record.entity';
import { Company } from './companies/company.entity';
import { Affiliation } from './contacts/affiliations/affiliation.entity';
import { ContactPoint } from './contacts/points/contact-point.entity';
import { ContactTag } from './contacts/contact-tag.entity';
import { Contact } from './contacts/contact.entity';
import { ApiKey } from './identity/api-key.entity';
import { AppUser } from './identity/app-user.entity';
import { Membership } from './identity/membership.entity';
import { OneTimeLink } from './identity/one-time-link.entity';
import { Session } from './identity/session.entity';
import { Workspace } from './identity/workspace.entity';
import { InteractionType } from './interaction-types/interaction-type.entity';
import { InteractionParticipant } from './interactions/interaction-participant.entity';
import { Interaction } from './interactions/interaction.entity';
import { HearingAnswer } from './listening/hearing-answer.entity';
import { Hearing } from './listening/hearing.entity';
import { ListeningModelRow } from './listening/model/listening-model.entity';
import { PainMention } from './pain-points/pain-mention.entity';
import { PainPoint } from './pain-points/pain-point.entity';
import { BusinessCalendar } from './calendar/business-calendar.entity';
import { Cadence } from './cadences/cadence.entity';
import { Handover } from './handovers/handover.entity';
import { Recovery } from './recovery/recovery.entity';
import { Reminder } from './reminders/reminder.entity';
import { ReminderOccurrence } from './reminders/series/reminder-occurrence.entity';
import { Relationship } from './relationships/relationship.entity';
import { ImportantDate } from './important-dates/important-date.entity';
import { CalendarFeed } from './notifications/calendar-feed.entity';
import { Notification } from './notifications/notification.entity';
import { NotificationSetting } from './notifications/notification-setting.entity';
import { PushDevice } from './notifications/push-device.entity';
import { Delivery } from './reaching/delivery.entity';
import { Digest } from './reaching/digest.entity';
import { SuggestionDecision } from './suggestions/decisions/suggestion-decision.entity';
import { InstallationKey } from './platform/secrets/installation-key.entity';
import { ReminderLink } from './channels/links/reminder-link.entity';
import { WebhookEndpoint } from './channels/webhooks/webhook-endpoint.entity';
import { ChangeRecord } from './platform/changes/change-record.entity';
import { Preference } from './preferences/preference.entity';
import { PromiseRecord } from './promises/promise.entity';
import { ProtocolVersion } from './protocols/protocol-version.entity';
import { Protocol } from './protocols/protocol.entity';
import { ContactPulse } from './pulse/contact-pulse.entity';
import { Tag } from './tags/tag.entity';

/** Every table, in dependency order. */
export const ENTITIES = [
  Workspace,
  AppUser,
  Membership,
  Session,
  OneTimeLink,
  ApiKey,
  BusinessCalendar,
  InteractionType,
  Protocol,
  ProtocolVersion,
  Company,
  Tag,
  Contact,
  ContactPoint,
  Affiliation,
  ContactTag,
  Cadence,
  Relationship,
  ImportantDate,
  ConsentRecord,
  ChannelBlock,
  Preference,
  PainPoint,
  PainMention,
  PromiseRecord,
  Interaction,
  InteractionParticipant,
  Hearing,
  HearingAnswer,
  ListeningModelRow,
  ContactPulse,
  Reminder,
  ReminderOccurrence,
  NotificationSetting,
  Notification,
  PushDevice,
  CalendarFeed,
  Digest,
  Delivery,
  Recovery,
  Handover,
  SuggestionDecision,
  ChangeRecord,
  InstallationKey,
  WebhookEndpoint,
  ReminderLink,
];
