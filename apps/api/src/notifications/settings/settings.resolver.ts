import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Db } from '../../platform/database/db';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';
import { NotificationSettings } from '../notification-settings.type';
import { PushDevices } from './push-devices';
import { readSettings } from './read-settings';
import {
  AddPushDeviceInput,
  NotificationSettingsPayload,
  PushDeviceRefInput,
  UpdateNotificationSettingsInput,
} from './settings.input';
import { UpdateSettings } from './update-settings';

@Resolver(() => NotificationSettingsPayload)
export class NotificationSettingsResolver {
  constructor(
    private readonly updating: UpdateSettings,
    private readonly devices: PushDevices,
  ) {}

  @Query(() => NotificationSettings, { description: 'How the viewer wants to be told.' })
  notificationSettings(@Context() { db, actor }: OperationContext): Promise<NotificationSettings> {
    return readSettings(db, actor);
  }

  @Mutation(() => NotificationSettingsPayload, { description: 'Changes how the viewer is told.' })
  updateNotificationSettings(
    @Args('input') input: UpdateNotificationSettingsInput,
    @Context() context: OperationContext,
  ): Promise<NotificationSettingsPayload> {
    return changing(context, (db, actor, now) => this.updating.run(db, actor, input, now));
  }

  @Mutation(() => NotificationSettingsPayload, { description: "Adds a browser to those that get the viewer's pushes." })
  addPushDevice(
    @Args('input') input: AddPushDeviceInput,
    @Context() context: OperationContext,
  ): Promise<NotificationSettingsPayload> {
    return changing(context, (db, actor, now) => this.devices.add(db, actor, input, now));
  }

  @Mutation(() => NotificationSettingsPayload, { description: "Ends a device's pushes." })
  removePushDevice(
    @Args('input') input: PushDeviceRefInput,
    @Context() context: OperationContext,
  ): Promise<NotificationSettingsPayload> {
    return changing(context, (db, actor, now) => this.devices.remove(db, actor, input, now));
  }

  @ResolveField(() => NotificationSettings, { description: 'How the viewer is told now, whatever became of it.' })
  settings(@Context() { db, actor }: OperationContext): Promise<NotificationSettings> {
    return readSettings(db, actor);
  }
}

function changing(
  context: OperationContext,
  work: (db: Db, actor: Principal, now: string) => Promise<string | null>,
): Promise<NotificationSettingsPayload> {
  const now = context.now().toISOString();
  return command(context, async (db, actor) => ({ changeId: await work(db, actor, now) }));
}
