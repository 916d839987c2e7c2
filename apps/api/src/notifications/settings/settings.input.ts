import type { MailChoice, Reason, Weekday } from '@heed/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { WeekdayEnum } from '../../calendar/words';
import { UserError } from '../../platform/graphql/user-error.type';
import { MailChoiceEnum } from '../words';

@InputType({ description: 'What is to be different about how the viewer is told; what is left out stays.' })
export class UpdateNotificationSettingsInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => MailChoiceEnum, { nullable: true, description: 'Whether one mail a day tells what is due.' })
  mail?: MailChoice | null;

  @Field(() => Int, { nullable: true, description: "When the day's mail is sent; minutes from midnight, 0 to 1439." })
  digestAt?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the devices get pushes.' })
  push?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the workspace's webhooks hear of it." })
  webhook?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'From here nothing is pushed; minutes from midnight, 0 to 1439. Null, as quietTo: at no hour.',
  })
  quietFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Until here nothing is pushed; minutes from midnight, 0 to 1439.' })
  quietTo?: number | null;

  @Field(() => [WeekdayEnum], { nullable: true, description: 'Days without push and mail, at most six.' })
  quietDays?: Weekday[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the viewer is told that a week was hard.' })
  hardWeek?: boolean | null;
}

@InputType({ description: 'A browser that said yes to pushes: its subscription as the Push API gives it.' })
export class AddPushDeviceInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => String, { description: 'Address of the push service, https.' })
  endpoint!: string;

  @Field(() => String, { description: "The browser's public key, base64url." })
  p256dh!: string;

  @Field(() => String, { description: 'The secret of the subscription, base64url.' })
  auth!: string;

  @Field(() => String, { description: 'What people call the device; 1 to 60 characters.' })
  label!: string;
}

@InputType({ description: "One of the viewer's devices." })
export class PushDeviceRefInput {
  @Field(() => ID, { description: 'The device.' })
  id!: string;
}

/** `settings` and `change` are read afterwards. */
@ObjectType({ description: 'On CONFLICT `settings` are the current ones. `change` is what undoChange takes back.' })
export class NotificationSettingsPayload {
  changeId?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
