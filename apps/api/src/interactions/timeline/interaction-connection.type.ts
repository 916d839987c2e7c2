import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { DateTimeScalar } from '../../platform/graphql/scalars';
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

  @Field(() => Int, {
    nullable: true,
    description:
      'How many match on all pages; counted only when asked for. Null for a `text` in the feed and in a company, and where a person has more than 10,000 entries to read for it.',
  })
  totalCount!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'With a `text`: how far back this page looked when it stopped before it was full; more may be found with `after: endCursor`. Null when it is full, and when everything was looked through.',
  })
  searchedBackTo!: string | null;
}
