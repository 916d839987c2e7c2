import type { Audience, Formality, ProtocolMatch, ProtocolStatus, RelationshipKind, Situation } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Actor } from '../identity/actor.type';
import { InteractionType } from '../interaction-types/interaction-type.type';
import { RelationshipKindEnum } from '../interaction-types/words';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { AudienceEnum, FormalityEnum, ProtocolMatchEnum, ProtocolStatusEnum, SituationEnum } from './words';

@ObjectType({ description: 'One step of a protocol.' })
export class ProtocolStep {
  @Field(() => String, { description: 'Why the step is there.' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: 'A way to say it; null when there is nothing to say.' })
  say!: string | null;

  @Field(() => String, { nullable: true, description: 'A way to ask it; null when there is nothing to ask.' })
  ask!: string | null;

  @Field(() => Boolean, { description: 'False when it may be left out.' })
  must!: boolean;
}

@ObjectType({ description: 'A protocol version by its name, without what it says.' })
export class ProtocolVersionRef {
  @Field(() => ID, { description: 'The version.' })
  id!: string;

  @Field(() => ID, { description: 'The protocol it belongs to.' })
  protocolId!: string;

  @Field(() => String, { description: 'The name the protocol had with this version.' })
  name!: string;

  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;
}

@ObjectType({ description: 'Immutable once ACTIVE; an edit makes the next number.' })
export class ProtocolVersion extends ProtocolVersionRef {
  @Field(() => ProtocolStatusEnum, { description: 'At most one version of a protocol is ACTIVE.' })
  status!: ProtocolStatus;

  @Field(() => SituationEnum, { nullable: true, description: 'Null: the general one of its type.' })
  situation!: Situation | null;

  @Field(() => FormalityEnum, { description: 'How formal the wording is.' })
  formality!: Formality;

  @Field(() => [String], { description: 'Three adjectives.' })
  tone!: readonly string[];

  @Field(() => String, { description: 'A sentence in this tone.' })
  soundsLike!: string;

  @Field(() => String, { description: 'A sentence that misses it.' })
  doesNotSoundLike!: string;

  @Field(() => [String], { description: 'At most five.' })
  do!: readonly string[];

  @Field(() => [String], { description: 'At most five.' })
  dont!: readonly string[];

  @Field(() => [ProtocolStep], { description: 'In order, at most twelve.' })
  steps!: readonly ProtocolStep[];

  @Field(() => Int, {
    nullable: true,
    description: 'Business minutes to the first response; null when none is expected.',
  })
  responseTargetMinutes!: number | null;

  @Field(() => String, {
    description: 'Opening line with {variables}; {name|fallback} says what stands there when the variable is empty.',
  })
  openingLine!: string;

  @Field(() => String, { nullable: true, description: 'When to pass it on.' })
  escalateWhen!: string | null;

  @Field(() => String, { nullable: true, description: 'What to do afterwards; null for nothing in particular.' })
  after!: string | null;

  @Field(() => DateTimeScalar, { description: 'When this version was made.' })
  createdAt!: string;

  @Field(() => Actor, { description: 'Who made this version.' })
  createdBy!: Actor;

  @Field(() => String, { nullable: true, description: 'Why this version was made; null when nobody said.' })
  reason!: string | null;
}

@ObjectType({ description: 'How to speak in one kind of interaction.' })
export class Protocol {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'The name people see.' })
  name!: string;

  @Field(() => InteractionType, { description: 'The type it is for.' })
  type!: InteractionType;

  @Field(() => SituationEnum, { nullable: true, description: 'Null: the general one of its type.' })
  situation!: Situation | null;

  @Field(() => [RelationshipKindEnum], {
    description: 'What the people it is for are first of all to the business; empty: everybody.',
  })
  relationshipKinds!: readonly RelationshipKind[];

  @Field(() => AudienceEnum, { description: 'Whom it speaks to.' })
  audience!: Audience;

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;

  @Field(() => ProtocolVersion, { nullable: true, description: 'The version in use; null when none is.' })
  activeVersion!: ProtocolVersion | null;

  @Field(() => [ProtocolVersion], { description: 'Newest first.' })
  versions!: readonly ProtocolVersion[];
}

@ObjectType({ description: 'The protocol that fits, its opening line filled for this person.' })
export class FittingProtocol {
  @Field(() => ID, { description: "The version's id and the contact's, so that two people's fillings stay apart." })
  id!: string;

  @Field(() => ProtocolVersion, { description: 'What it says.' })
  protocolVersion!: ProtocolVersion;

  @Field(() => String, { description: 'Opening line with its variables filled.' })
  openingLine!: string;

  @Field(() => [String], {
    description: 'Variables that are empty for this person and have no fallback; the line shows them as [variable].',
  })
  missingVariables!: readonly string[];

  @Field(() => ProtocolMatchEnum, { description: 'Why this one.' })
  matchedBy!: ProtocolMatch;

  @Field(() => [ProtocolVersionRef], { description: 'Others of this type, one tap away.' })
  alternatives!: readonly ProtocolVersionRef[];
}
