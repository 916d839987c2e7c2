import type { Situation } from '@heed/domain';
import { Args, ArgsType, Context, Field, ID, Query, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { FittingProtocol } from '../protocols/protocol.type';
import { SituationEnum } from '../protocols/words';
import { guideFor } from './fitting-protocol';

@ArgsType()
class GuideArgs {
  @Field(() => ID, { description: 'Who is about to be spoken with.' })
  contactId!: string;

  @Field(() => ID, { description: 'How: the interaction type.' })
  typeId!: string;

  @Field(() => SituationEnum, {
    nullable: true,
    description: 'About what; the general protocol of the type when left out.',
  })
  situation?: Situation | null;

  @Field(() => ID, { nullable: true, description: 'Another protocol version of this type, chosen by hand.' })
  versionId?: string | null;
}

@Resolver()
export class GuideResolver {
  @Query(() => FittingProtocol, {
    nullable: true,
    description: 'What to hold in mind while speaking. Null for types without a protocol, such as notes.',
  })
  fittingProtocol(@Args() args: GuideArgs, @Context() context: OperationContext): Promise<FittingProtocol | null> {
    const { contactId, typeId, situation = null, versionId = null } = args;
    return guideFor(context.db, context.actor, { contactId, typeId, situation, versionId });
  }
}
