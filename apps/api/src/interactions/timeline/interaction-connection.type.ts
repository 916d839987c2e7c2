import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { Interaction } from '../interaction.type';

@ObjectType({ description: 'An interaction in a page.' })
export class InteractionEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Interaction, { description: 'The interaction.' })
  node!: Interaction;
}

@ObjectType({ description: 'A page of interactions, newest first.' })
export class InteractionConnection {
  @Field(() => [InteractionEdge], { description: 'The interactions with their cursors.' })
  edges!: readonly InteractionEdge[];

  @Field(() => [Interaction], { description: 'The interactions alone.' })
  nodes!: readonly Interaction[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many match on all pages; counted only when asked for.' })
  totalCount!: number | null;
}
