import type { BriefLineKind, EvidenceMark } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Evidence } from '../suggestions/evidence.type';
import { BriefLineKindEnum, EvidenceMarkEnum } from './words';

@ObjectType({ description: 'One thing to know of a person, in whole sentences.' })
export class BriefItem {
  @Field(() => String, { description: "What it is, in the workspace's language." })
  text!: string;

  @Field(() => EvidenceMarkEnum, { description: 'Where it is from.' })
  mark!: EvidenceMark;

  @Field(() => Boolean, { description: 'Whether it is what not to do.' })
  dont!: boolean;

  @Field(() => [Evidence], { description: 'The records it comes from; never empty.' })
  evidence!: readonly Evidence[];

  @Field(() => ID, {
    nullable: true,
    description: 'The promise, pain point or preference it tells of, to change it in place; null for anything else.',
  })
  subjectId!: string | null;
}

@ObjectType({ description: 'Things of a kind to know of a person; never empty.' })
export class BriefLine {
  @Field(() => BriefLineKindEnum, { description: 'What it is about.' })
  kind!: BriefLineKind;

  @Field(() => [BriefItem], { description: 'The things to know.' })
  items!: readonly BriefItem[];
}

@ObjectType({
  description:
    'What to know of a person before speaking with them, readable in twenty seconds, made from what the viewer may read.',
})
export class Brief {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => [BriefLine], { description: 'At most six, each kind once, in the order of the kinds.' })
  lines!: readonly BriefLine[];

  @Field(() => Int, { description: 'Words in all of it, at most 90.' })
  words!: number;
}
