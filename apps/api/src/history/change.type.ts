import { CHANGE_SUBJECTS, type ChangeSubject } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Actor } from '../identity/actor.type';
import { enumOf } from '../platform/graphql/enum-of';
import { PageInfo } from '../platform/graphql/page-info.type';
import { DateTimeScalar, JsonScalar } from '../platform/graphql/scalars';

const ChangeSubjectEnum = enumOf(CHANGE_SUBJECTS, 'ChangeSubject', 'What a change is about.');

@ObjectType({ description: 'One field that a change set, emptied or filled for the first time.' })
export class FieldChange {
  @Field(() => String, { description: 'Table-neutral name, for example Contact.nameToUse.' })
  field!: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What stood there, its name where it is named by an id; null for what is new.',
  })
  before!: unknown;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What stands there now, its name where it is named by an id; null for what is gone.',
  })
  after!: unknown;
}

@ObjectType({ description: 'One action of one person, with what it changed.' })
export class Change {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: string;

  @Field(() => Actor, { description: 'Who did it.' })
  actor!: Actor;

  @Field(() => String, { description: 'The mutation that made it, for example logInteraction.' })
  operation!: string;

  @Field(() => ChangeSubjectEnum, { description: 'What it is about.' })
  subject!: ChangeSubject;

  @Field(() => ID, { description: 'Id of what it is about.' })
  subjectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The contact in whose history it stands; null when it stands in none.',
  })
  contactId!: string | null;

  @Field(() => [FieldChange], { description: 'What it changed; technical columns are left out.' })
  fields!: readonly FieldChange[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null while it holds.' })
  undoneAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may take it back, as far as can be told before trying.' })
  viewerCanUndo!: boolean;
}

@ObjectType({ description: 'A change in a page.' })
export class ChangeEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Change, { description: 'The change.' })
  node!: Change;
}

@ObjectType({ description: 'A page of changes, newest first.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'The changes with their cursors.' })
  edges!: readonly ChangeEdge[];

  @Field(() => [Change], { description: 'The changes alone.' })
  nodes!: readonly Change[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;
}
