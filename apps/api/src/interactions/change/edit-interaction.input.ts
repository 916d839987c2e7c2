import type { Direction, Feeling, FeelingSource, InteractionStatus, Visibility } from '@heed/domain';
import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { DirectionEnum, FeelingEnum } from '../../interaction-types/words';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { FeelingSourceEnum } from '../../pulse/words';
import { ToldInteractionInput } from '../told-interaction.input';
import { InteractionStatusEnum, VisibilityEnum } from '../words';

@InputType({ description: 'An interaction as it was read.' })
export class PinInteractionInput {
  @Field(() => ID, { description: 'The interaction.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'An interaction as it was read.' })
export class DeleteInteractionInput extends PinInteractionInput {}

@InputType({ description: 'An interaction that was deleted.' })
export class RestoreInteractionInput {
  @Field(() => ID, { description: 'The interaction.' })
  id!: string;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class EditInteractionInput extends IntersectionType(PinInteractionInput, ToldInteractionInput) {
  @Field(() => ID, { nullable: true, description: 'What kind of touchpoint.' })
  typeId?: string | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Who began.' })
  direction?: Direction | null;

  @Field(() => InteractionStatusEnum, { nullable: true, description: 'Whether it lies ahead or took place.' })
  status?: InteractionStatus | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it took or takes place.' })
  occurredAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null when nobody said.' })
  endedAt?: string | null;

  @Field(() => FeelingEnum, { nullable: true, description: 'How the customer felt.' })
  feeling?: Feeling | null;

  @Field(() => FeelingSourceEnum, { nullable: true, description: 'Who says so.' })
  feelingSource?: FeelingSource | null;

  @Field(() => VisibilityEnum, { nullable: true, description: 'Who may read it.' })
  visibility?: Visibility | null;
}
