import type { RelationshipKind } from '@heed/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OpenSpan } from '../calendar/business-calendar.type';
import { RelationshipKindEnum } from '../interaction-types/words';

@ObjectType({ description: 'A way of contact that a preset brings.' })
export class PresetType {
  @Field(() => String, { description: 'Upper snake case, for example CALL.' })
  key!: string;

  @Field(() => String, { description: 'The name people see.' })
  label!: string;

  @Field(() => String, { description: "Name of an icon in the app's sprite." })
  icon!: string;
}

@ObjectType({ description: 'A protocol that a preset brings.' })
export class PresetProtocol {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The way of contact it is for.' })
  typeLabel!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Business minutes to the first response; null when none is expected.',
  })
  firstResponseMinutes!: number | null;

  @Field(() => [String], { description: 'What its steps are for, in order.' })
  steps!: readonly string[];
}

@ObjectType({ description: 'How often people of one kind are spoken with, as a preset says.' })
export class PresetCadence {
  @Field(() => RelationshipKindEnum, { description: 'Whom it is for: the people who first of all are this to us.' })
  kind!: RelationshipKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last two-way contact when it is time to speak again; null: nobody is reminded.',
  })
  idealDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last two-way contact when it is past due; null: it never is.',
  })
  maxDays!: number | null;
}

@ObjectType({
  description: 'What a workspace of one kind of business begins with. All of it can be changed afterwards.',
})
export class Preset {
  @Field(() => String, { description: 'Upper snake case; what `setUpWorkspace` is told.' })
  key!: string;

  @Field(() => String, { description: 'The kind of business, in English.' })
  label!: string;

  @Field(() => String, { description: 'A few words below the label.' })
  description!: string;

  @Field(() => String, { description: "Name of an icon in the app's sprite." })
  icon!: string;

  @Field(() => [PresetType], { description: 'In the order in which they are offered.' })
  interactionTypes!: readonly PresetType[];

  @Field(() => [PresetProtocol], { description: 'What is its own first.' })
  protocols!: readonly PresetProtocol[];

  @Field(() => [PresetCadence], { description: 'One for each kind, in the order of the vocabulary.' })
  cadences!: readonly PresetCadence[];

  @Field(() => [OpenSpan], { description: 'When the business is open, by day and time.' })
  hours!: readonly OpenSpan[];
}
