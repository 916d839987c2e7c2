import type { FactKind, ImportantDateKind } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ImportantDateKindEnum } from '../../important-dates/words';
import { FactKindEnum } from '../../listening/words';
import { LoggedPainPointInput } from '../../pain-points/pain-point.inputs';
import { LoggedPreferenceInput } from '../../preferences/preference.inputs';
import { LoggedPromiseInput } from '../../promises/promise.inputs';

@InputType({ description: 'A day of the year that was heard of, as an important date of the contact.' })
export class HeardDateInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ImportantDateKindEnum, { description: 'What day it is to them.' })
  kind!: ImportantDateKind;

  @Field(() => String, { nullable: true, description: 'What it is called; at most 60 characters, needed for OTHER.' })
  label?: string | null;

  @Field(() => Int, { description: '1 to 31; a day that the month has.' })
  day!: number;

  @Field(() => Int, { description: '1 to 12.' })
  month!: number;

  @Field(() => Int, { nullable: true, description: 'From 1900 on; left out when nobody said.' })
  year?: number | null;
}

@InputType({ isAbstract: true })
export class AnsweredRecordInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client: the same id with the same body gives the same answer.' })
  id!: string;

  @Field(() => ID, { description: 'The interaction in whose note it stands.' })
  interactionId!: string;

  @Field(() => LoggedPainPointInput, { nullable: true, description: 'For a PAIN_POINT: as it is to be on record.' })
  painPoint?: LoggedPainPointInput | null;

  @Field(() => LoggedPreferenceInput, { nullable: true, description: 'For a PREFERENCE: as it is to be on record.' })
  preference?: LoggedPreferenceInput | null;

  @Field(() => LoggedPromiseInput, { nullable: true, description: 'For a PROMISE: as it is to be on record.' })
  promise?: LoggedPromiseInput | null;

  @Field(() => HeardDateInput, {
    nullable: true,
    description: 'For an EVENT: as it is to be on record; left out when no day is known. Everybody may read it.',
  })
  importantDate?: HeardDateInput | null;
}

@InputType({
  description: 'Exactly the record that its kind makes, as changed by hand; URGENCY and LEAVING make none.',
})
export class AcceptProposalInput extends AnsweredRecordInput {
  @Field(() => String, { description: 'The proposal, as `hearing` of the interaction names it.' })
  key!: string;
}

@InputType({ description: 'Exactly the record that its kind makes; URGENCY and LEAVING make none.' })
export class MarkPassageInput extends AnsweredRecordInput {
  @Field(() => Int, { description: 'Where the words begin in the note, in UTF-16 code units.' })
  from!: number;

  @Field(() => Int, { description: 'Where they end, exclusive.' })
  to!: number;

  @Field(() => FactKindEnum, { description: 'What they tell.' })
  kind!: FactKind;
}

@InputType({ description: 'A proposal that is not to be made again.' })
export class DismissProposalInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client: the same id with the same body gives the same answer.' })
  id!: string;

  @Field(() => ID, { description: 'The interaction in whose note it stands.' })
  interactionId!: string;

  @Field(() => String, { description: 'The proposal, as `hearing` of the interaction names it.' })
  key!: string;
}
