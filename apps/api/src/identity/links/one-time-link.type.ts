import type { LinkKind } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { UserError } from '../../platform/graphql/user-error.type';
import { LinkKindEnum } from '../words';

@ObjectType({
  description: 'What a one-time link is for, shown before it is used. Null when the link is unknown, used or expired.',
})
export class OneTimeLink {
  @Field(() => ID, { description: 'Not the token.' })
  id!: string;

  @Field(() => LinkKindEnum, { description: 'An invitation or a new password.' })
  kind!: LinkKind;

  @Field(() => String, { description: 'Whom it is for.' })
  email!: string;

  @Field(() => String, { description: 'Where it leads.' })
  workspaceName!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  expiresAt!: string;
}

@ObjectType({ description: 'A one-time link, to be handed over by hand.' })
export class LinkPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The one-time link, shown once: a path such as /invite/TOKEN; null when it was refused.',
  })
  path?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it works; null when it was refused.' })
  expiresAt?: string | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
