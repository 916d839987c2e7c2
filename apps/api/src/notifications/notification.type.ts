import type { NotificationKind } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { PageInfo } from '../platform/graphql/page-info.type';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { NotificationKindEnum } from './words';

@ObjectType({
  description: 'Something the viewer is told. It goes when what it speaks of is gone or no longer theirs to see.',
})
export class Notification {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => NotificationKindEnum, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  at!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the viewer read it, or what it speaks of was settled; null while it is new.',
  })
  readAt!: string | null;

  @Field(() => String, { description: 'What is to be done, or whom it is about.' })
  title!: string;

  @Field(() => String, {
    description: "A sentence: when it is due, or who did what; the viewer's language and clocks.",
  })
  text!: string;

  @Field(() => ContactRef, { nullable: true, description: 'Whom it is about; null when it is about nobody.' })
  contact!: ContactRef | null;

  @Field(() => ID, { nullable: true, description: 'The reminder it speaks of; null for other kinds.' })
  reminderId!: string | null;
}

@ObjectType({ description: 'A notification in a page.' })
export class NotificationEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Notification, { description: 'The notification.' })
  node!: Notification;
}

@ObjectType({ description: 'A page of what the viewer was told, newest first.' })
export class NotificationConnection {
  @Field(() => [NotificationEdge], { description: 'The notifications with their cursors.' })
  edges!: readonly NotificationEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many on all pages are new.' })
  unread!: number;
}

@ObjectType({ description: 'Something new, as it happens.' })
export class NotificationArrived {
  @Field(() => Notification, { description: 'What is new.' })
  notification!: Notification;

  @Field(() => Int, { description: 'How many are new now.' })
  unread!: number;
}
