import { CONTACT_SORTS, type Feeling, type RelationshipKind } from '@heed/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { FeelingEnum, RelationshipKindEnum } from '../interaction-types/words';
import { enumOf } from '../platform/graphql/enum-of';
import { DateTimeScalar } from '../platform/graphql/scalars';

export const ContactSortEnum = enumOf(CONTACT_SORTS, 'ContactSort', 'How a list of contacts is ordered.');

@InputType({ description: 'Which contacts to list; all that is given must hold.' })
export class ContactFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words, at most six: each is part of a name, company or contact point, or begins one when it has one or two letters. Case and accents do not matter.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Looked after by this member.' })
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: looked after by nobody; false: by somebody.' })
  unowned?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'With this tag.' })
  tagId?: string | null;

  @Field(() => RelationshipKindEnum, { nullable: true, description: 'This to the business.' })
  relationshipKind?: RelationshipKind | null;

  @Field(() => FeelingEnum, { nullable: true, description: 'Whose last known feeling was this one.' })
  lastFeeling?: Feeling | null;

  @Field(() => ID, { nullable: true, description: 'At this company now.' })
  companyId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last interaction on or after this instant.' })
  interactedSince?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True: only archived ones; otherwise only those that are not.',
  })
  archived?: boolean | null;
}
