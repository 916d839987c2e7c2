import { Field, InputType, Int } from '@nestjs/graphql';
import { ListeningModelInput } from '../model/listening-model.type';

@InputType({ description: 'What is to be different about listening; what is left out stays.' })
export class UpdateListeningInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether notes are listened to. What was heard is thrown away when they no longer are.',
  })
  on?: boolean | null;

  @Field(() => ListeningModelInput, { nullable: true, description: 'The language model to ask from now on.' })
  model?: ListeningModelInput | null;
}
