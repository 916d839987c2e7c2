import type { ImportantDateKind } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ImportantDateKindEnum } from './words';

@InputType({ isAbstract: true })
class ImportantDateFieldsInput {
  @Field(() => String, { nullable: true, description: 'What it is called; at most 60 characters, needed for OTHER.' })
  label?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'From 1900 on; left out when nobody said. A birth or a death does not lie ahead.',
  })
  year?: number | null;
}

@InputType({ description: 'A day of the year that matters to a person; a person has one birthday.' })
export class AddImportantDateInput extends ImportantDateFieldsInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ID, { description: 'Whose it is.' })
  contactId!: string;

  @Field(() => ImportantDateKindEnum, { description: 'What day it is to them.' })
  kind!: ImportantDateKind;

  @Field(() => Int, { description: '1 to 12.' })
  month!: number;

  @Field(() => Int, { description: '1 to 31; a day that the month has.' })
  day!: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 3,
    description: 'How many days before it somebody wants to know, 0 to 90.',
  })
  leadDays?: number | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'False when nobody has looked at it yet.' })
  confirmed?: boolean | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdateImportantDateInput extends ImportantDateFieldsInput {
  @Field(() => ID, { description: 'The important date.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ImportantDateKindEnum, { nullable: true, description: 'What day it is to them.' })
  kind?: ImportantDateKind | null;

  @Field(() => Int, { nullable: true, description: '1 to 12.' })
  month?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 31; a day that the month has.' })
  day?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many days before it somebody wants to know, 0 to 90.' })
  leadDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True once somebody has looked at it.' })
  confirmed?: boolean | null;
}

@InputType({ description: 'An important date as it was read.' })
export class ImportantDateRefInput {
  @Field(() => ID, { description: 'The important date.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
