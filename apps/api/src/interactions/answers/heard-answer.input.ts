import type { AnswerKind, FactKind } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AnswerKindEnum, FactKindEnum } from '../../listening/words';

@InputType({
  description: 'What was said to something heard in a note while it was written, or a passage marked by hand.',
})
export class HeardAnswerInput {
  @Field(() => AnswerKindEnum, { description: 'What was said.' })
  answer!: AnswerKind;

  @Field(() => FactKindEnum, { description: 'What it is.' })
  kind!: FactKind;

  @Field(() => Int, { description: 'Where its words begin in the note, in UTF-16 code units.' })
  from!: number;

  @Field(() => Int, { description: 'Where they end, exclusive.' })
  to!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The pain point, preference or promise of the same input that came of it; none when it was dismissed.',
  })
  recordId?: string | null;
}
