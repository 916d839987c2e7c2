import { FACT_KINDS, type FactKind, MEASURED_WHAT, type MeasuredWhat } from '@heed/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { UserError } from '../../platform/graphql/user-error.type';
import { ListeningModel } from '../model/listening-model.type';
import { FactKindEnum } from '../words';

const MeasuredWhatEnum = enumOf(
  MEASURED_WHAT,
  'MeasuredWhat',
  'What of a sentence was told: negative, neutral or positive; which emotions are in it; of facts, how many of those that were told are right, and how many of those that are there were told.',
);

@ObjectType({ description: 'What is heard in notes of one language.' })
export class HeardLanguage {
  @Field(() => String, { description: 'BCP 47.' })
  code!: string;

  @Field(() => [FactKindEnum], { description: `What may be heard in it, of ${FACT_KINDS.length} kinds.` })
  kinds!: readonly FactKind[];

  @Field(() => Boolean, { description: 'Whether it is heard how a note sounds.' })
  tone!: boolean;
}

@ObjectType({ description: 'How well it is heard, measured when the listener was made, on sentences it had not seen.' })
export class MeasuredListening {
  @Field(() => MeasuredWhatEnum, { description: 'What was told.' })
  what!: MeasuredWhat;

  @Field(() => String, { description: 'The sentences it was measured on.' })
  on!: string;

  @Field(() => Int, { description: 'How many sentences.' })
  n!: number;

  @Field(() => Float, {
    description: '0 to 1: the macro-averaged F1 of SENTIMENT and EMOTIONS, precision and recall of facts.',
  })
  figure!: number;
}

@ObjectType({ description: 'How notes are listened to.' })
export class ListeningSettings {
  @Field(() => Boolean, { description: 'Whether they are.' })
  on!: boolean;

  @Field(() => Int, { description: 'Rises with each change of the workspace; send it back with an update.' })
  version!: number;

  @Field(() => [HeardLanguage], { description: 'The languages in which something is heard.' })
  languages!: readonly HeardLanguage[];

  @Field(() => [MeasuredListening], { description: 'How well.' })
  measured!: readonly MeasuredListening[];

  @Field(() => ListeningModel, {
    nullable: true,
    description: 'The language model that is asked beside; null without one, which is usual.',
  })
  model!: ListeningModel | null;

  @Field(() => Int, { description: 'Entries of the last 7 days that are still to be listened to.' })
  waiting!: number;
}

@ObjectType({ description: 'How notes are listened to, as it is now.' })
export class ListeningPayload {
  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => ListeningSettings, {
    nullable: true,
    description: 'The settings as they are now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  settings?: ListeningSettings | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
