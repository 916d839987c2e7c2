import { type DynamicModule, Module } from '@nestjs/common';
import { ENTITIES } from './entities';
import { GuideModule } from './guide/guide.module';
import { IdentityModule } from './identity/identity.module';
import { InteractionTypesModule } from './interaction-types/interaction-types.module';
import { MIGRATIONS } from './migrations';
import { ChangesModule } from './platform/changes/changes.module';
import { ClockModule } from './platform/clock/clock.module';
import { DatabaseModule, type DatabaseOptions } from './platform/database/database.module';
import { GraphqlPlatformModule } from './platform/graphql/graphql.module';
import { HealthModule } from './platform/health/health.module';
import { LogModule } from './platform/log/log.module';
import { ProtocolsModule } from './protocols/protocols.module';

const PLATFORM = [LogModule, ClockModule, ChangesModule, HealthModule];

/** The features, in dependency order: each looks only left. */
const FEATURES = [IdentityModule, InteractionTypesModule, ProtocolsModule, GuideModule];

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
