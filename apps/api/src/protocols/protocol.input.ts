import type { Audience, Formality, RelationshipKind, Situation } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RelationshipKindEnum } from '../interaction-types/words';
import { AudienceEnum, FormalityEnum, SituationEnum } from './words';

@InputType({ description: 'One step of a protocol.' })
class ProtocolStepInput {
  @Field(() => String, { description: 'Why the step is there.' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: 'A way to say it.' })
  say?: string | null;

  @Field(() => String, { nullable: true, description: 'A way to ask it.' })
  ask?: string | null;

  @Field(() => Boolean, { description: 'False when it may be left out.' })
  must!: boolean;
}

@InputType({ description: 'What a protocol version says, whole.' })
export class ProtocolBodyInput {
  @Field(() => FormalityEnum, { description: 'How formal the wording is.' })
  formality!: Formality;

  @Field(() => [String], { description: 'Exactly three adjectives.' })
  tone!: string[];

  @Field(() => String, { description: 'A sentence in this tone.' })
  soundsLike!: string;

  @Field(() => String, { description: 'A sentence that misses it.' })
  doesNotSoundLike!: string;

  @Field(() => [String], { description: 'At most five.' })
  do!: string[];

  @Field(() => [String], { description: 'At most five.' })
  dont!: string[];

  @Field(() => [ProtocolStepInput], { description: 'In order, at most twelve.' })
  steps!: ProtocolStepInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'Business minutes to the first response; null when none is expected.',
  })
  responseTargetMinutes?: number | null;

  @Field(() => String, { description: 'With {variables} and {variable|fallback}.' })
  openingLine!: string;

  @Field(() => String, { nullable: true, description: 'When to pass it on.' })
  escalateWhen?: string | null;

  @Field(() => String, { nullable: true, description: 'What to do afterwards.' })
  after?: string | null;
}

@InputType({ description: 'A new protocol; its first version is active at once.' })
export class CreateProtocolInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; a retry with the same id makes nothing twice.' })
  id!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  name!: string;

  @Field(() => ID, { description: 'The customer-facing interaction type it is for.' })
  typeId!: string;

  @Field(() => SituationEnum, { nullable: true, description: 'Null: the general one of its type.' })
  situation?: Situation | null;

  @Field(() => [RelationshipKindEnum], {
    nullable: true,
    description: 'What the people it is for are first of all to the business; left out or empty: everybody.',
  })
  relationshipKinds?: RelationshipKind[] | null;

  @Field(() => AudienceEnum, { nullable: true, defaultValue: 'ANY', description: 'Whom it speaks to.' })
  audience?: Audience | null;

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;

  @Field(() => ProtocolBodyInput, { description: 'What it says.' })
  body!: ProtocolBodyInput;
}

@InputType({
  description:
    'Makes the next version from the given body and activates it; the one before is kept for the interactions that used it.',
})
export class EditProtocolInput {
  @Field(() => ID, { description: 'The protocol.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the protocol that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'A new name; left out: the name stays.' })
  name?: string | null;

  @Field(() => [RelationshipKindEnum], {
    nullable: true,
    description: 'Whom it is for from now on; left out: as before, null or empty: everybody.',
  })
  relationshipKinds?: RelationshipKind[] | null;

  @Field(() => AudienceEnum, {
    nullable: true,
    description: 'Whom it speaks to from now on; left out: as before.',
  })
  audience?: Audience | null;

  @Field(() => ProtocolBodyInput, { description: 'What it says from now on.' })
  body!: ProtocolBodyInput;

  @Field(() => String, { description: 'Why it changes, at most 500 characters.' })
  reason!: string;
}
