import { type DynamicModule, Module } from '@nestjs/common';
import { BriefModule } from './brief/brief.module';
import { CadencesModule } from './cadences/cadences.module';
import { CalendarModule } from './calendar/calendar.module';
import { ChannelsModule } from './channels/channels.module';
import { CompaniesModule } from './companies/companies.module';
import { ConsentModule } from './consent/consent.module';
import { ContactPageModule } from './contact-page/contact-page.module';
import { ContactsModule } from './contacts/contacts.module';
import { ENTITIES } from './entities';
import { DemoModule } from './demo/demo.module';
import { FeedModule } from './feed/feed.module';
import { FindModule } from './find/find.module';
import { FirstStepsModule } from './first-steps/first-steps.module';
import { GuideModule } from './guide/guide.module';
import { HandoversModule } from './handovers/handovers.module';
import { HistoryModule } from './history/history.module';
import { IdentityModule } from './identity/identity.module';
import { ImportantDatesModule } from './important-dates/important-dates.module';
import { ImportsModule } from './imports/imports.module';
import { InteractionTypesModule } from './interaction-types/interaction-types.module';
import { InteractionsModule } from './interactions/interactions.module';
import { ListeningModule } from './listening/listening.module';
import { MIGRATIONS } from './migrations';
import { NotificationsModule } from './notifications/notifications.module';
import { PainPointsModule } from './pain-points/pain-points.module';
import { ChangesModule } from './platform/changes/changes.module';
import { ClockModule } from './platform/clock/clock.module';
import { DatabaseModule, type DatabaseOptions } from './platform/database/database.module';
import { EgressModule } from './platform/egress/egress.module';
import { GraphqlPlatformModule } from './platform/graphql/graphql.module';
import { HealthModule } from './platform/health/health.module';
import { LogModule } from './platform/log/log.module';
import { QueueModule } from './platform/queue/queue.module';
import { SecretsModule } from './platform/secrets/secrets.module';
import { PreferencesModule } from './preferences/preferences.module';
import { PromisesModule } from './promises/promises.module';
import { ProposalsModule } from './proposals/proposals.module';
import { ProtocolsModule } from './protocols/protocols.module';
import { PulseModule } from './pulse/pulse.module';
import { ReachingModule } from './reaching/reaching.module';
import { RecoveryModule } from './recovery/recovery.module';
import { RadarModule } from './radar/radar.module';
import { RelationshipsModule } from './relationships/relationships.module';
import { RemindersModule } from './reminders/reminders.module';
import { SetUpModule } from './set-up/set-up.module';
import { SuggestionsModule } from './suggestions/suggestions.module';
import { TagsModule } from './tags/tags.module';
import { TodayModule } from './today/today.module';

const PLATFORM = [LogModule, ClockModule, ChangesModule, HealthModule, QueueModule, EgressModule, SecretsModule];

/** The features, in dependency order: each looks only left. */
const FEATURES = [
  IdentityModule,
  InteractionTypesModule,
  ProtocolsModule,
  CompaniesModule,
  TagsModule,
  CalendarModule,
  ContactsModule,
  RelationshipsModule,
  ImportantDatesModule,
  PulseModule,
  CadencesModule,
  SetUpModule,
  ConsentModule,
  PreferencesModule,
  PainPointsModule,
  PromisesModule,
  RemindersModule,
  NotificationsModule,
  ListeningModule,
  InteractionsModule,
  ProposalsModule,
  RecoveryModule,
  SuggestionsModule,
  BriefModule,
  HandoversModule,
  ContactPageModule,
  TodayModule,
  RadarModule,
  ReachingModule,
  ChannelsModule,
  FirstStepsModule,
  FeedModule,
  FindModule,
  HistoryModule,
  GuideModule,
  ImportsModule,
  DemoModule,
];

@Module({})
export class AppModule {
  /** The whole application on this database. */
  static on(database: DatabaseOptions): DynamicModule {
    const imports = [
      DatabaseModule.forRoot(database, ENTITIES, MIGRATIONS),
      ...PLATFORM,
      ...FEATURES,
      GraphqlPlatformModule,
    ];
    return { module: AppModule, imports };
  }
}
