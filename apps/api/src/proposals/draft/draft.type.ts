import { CAPTURE_KINDS, type CaptureKind, type Feeling } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../../contacts/contact-ref.type';
import { FeelingEnum } from '../../interaction-types/words';
import { HearingShown } from '../../listening/hearing.type';
import { Passage, ProposedPainPoint, ProposedPreference } from '../../listening/proposal.type';
import { enumOf } from '../../platform/graphql/enum-of';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars';

const CaptureKindEnum = enumOf(
  CAPTURE_KINDS,
  'CaptureKind',
  'What a mark says: `!` PROMISE, `#` PAIN_POINT, `~` PREFERENCE, `@` PERSON, `>` FOLLOW_UP, `:)` `:|` `:(` FEELING.',
);

@ObjectType('Captured', { description: 'A mark of a note, as a log would understand it.' })
export class CapturedShown {
  @Field(() => CaptureKindEnum, { description: 'What it says.' })
  kind!: CaptureKind;

  @Field(() => Passage, { description: 'Where it stands, the mark included.' })
  passage!: Passage;

  @Field(() => String, { description: 'What is marked, without the mark, and without its date where that was read.' })
  text!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a promise is due, or a follow-up at a time; null otherwise.',
  })
  dueAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of a follow-up without a time; null otherwise.' })
  dueDate!: string | null;

  @Field(() => FeelingEnum, { nullable: true, description: 'Of a FEELING; null otherwise.' })
  feeling!: Feeling | null;

  @Field(() => ProposedPainPoint, {
    nullable: true,
    description: 'Of a PAIN_POINT that is understood; null otherwise.',
  })
  painPoint!: ProposedPainPoint | null;

  @Field(() => ProposedPreference, {
    nullable: true,
    description: 'Of a PREFERENCE that is understood; null otherwise.',
  })
  preference!: ProposedPreference | null;

  @Field(() => [ContactRef], {
    nullable: true,
    description: 'Of a PERSON: who may be meant, at most five, or the one who is; null otherwise.',
  })
  people!: readonly ContactRef[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it stays text, and what to do; null when a record is made of it.',
  })
  problem!: string | null;
}

@ObjectType({ description: 'A note that is being written, as it is read. Nothing of it is kept.' })
export class Draft {
  @Field(() => [CapturedShown], { description: 'Its marks, in their order; the first 200.' })
  captured!: readonly CapturedShown[];

  @Field(() => HearingShown, {
    description: 'What is heard in it beside its marks; nothing while what it tells of lies ahead.',
  })
  hearing!: HearingShown;
}
