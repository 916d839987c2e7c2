import { leadKind, type LifecycleStage, mayEdit, type RelationshipKind } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Member } from '../identity/member.type';
import { RelationshipKindEnum } from '../interaction-types/words';
import { Computed } from '../platform/graphql/computed-fields';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { Tag } from '../tags/tag.type';
import { Affiliation } from './affiliations/affiliation.type';
import { ContactPoint } from './points/contact-point.type';
import { editorOf } from './writing/contact-work';
import { LifecycleStageEnum } from './words';

/** What a contact is by itself; other features add their own fields to it. */
@ObjectType({ description: 'A person the business deals with.' })
export class Contact {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'Given name.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name; empty when nobody said.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'For example "Dr." or "Ms"; null when nobody said.' })
  honorificPrefix!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they like to be called; displayName when nothing was said.',
  })
  nameToUse!: string | null;

  @Field(() => String, { nullable: true, description: 'How the name is said; null when nobody said.' })
  pronunciation!: string | null;

  @Field(() => String, { nullable: true, description: 'For example "she/her"; null when nobody said.' })
  pronouns!: string | null;

  @Field(() => String, { description: 'Given and family name in one string, as shown in lists.' })
  displayName!: string;

  @Field(() => [RelationshipKindEnum], { description: 'What this person is to the business; may be empty.' })
  relationshipKinds!: RelationshipKind[];

  @Field(() => RelationshipKindEnum, {
    nullable: true,
    description:
      'What they first of all are to the business: it picks the cadence, the protocol and the wording. Null without any kind.',
  })
  @Computed(({ relationshipKinds }: Contact) => leadKind(relationshipKinds))
  readonly leadKind?: RelationshipKind | null;

  @Field(() => LifecycleStageEnum, {
    nullable: true,
    description: 'How far they have come as a customer; null when nobody said.',
  })
  lifecycleStage!: LifecycleStage | null;

  @Field(() => Int, { description: '1 to 3, 3 the most important.' })
  importance!: number;

  /** Behind `owner` and `viewerCanEdit`; not a field of its own. */
  ownerId!: string | null;

  @Field(() => Member, {
    nullable: true,
    description: 'The member who looks after this person; null when nobody does.',
  })
  owner!: Member | null;

  @Field(() => String, { nullable: true, description: "BCP 47, for example de-AT; null: the workspace's." })
  language!: string | null;

  @Field(() => String, { nullable: true, description: "IANA zone, for example Europe/Berlin; null: the workspace's." })
  timeZone!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day they died, from when nobody is to contact them; null for the living.',
  })
  deceasedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when they are archived: out of lists, search and suggestions; null for the others.',
  })
  archivedAt!: string | null;

  @Field(() => [Tag], { description: 'Its tags, by name.' })
  tags!: Tag[];

  @Field(() => [Affiliation], { description: 'Companies, present ones first, the primary one before the others.' })
  affiliations!: Affiliation[];

  @Field(() => [ContactPoint], { description: 'Ways to reach them, by kind, the preferred one first.' })
  contactPoints!: ContactPoint[];

  @Field(() => String, { nullable: true, description: 'The system it came from; null when it was typed in here.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Its id in `source`; null without one.' })
  externalId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When the contact itself was last changed.' })
  updatedAt!: string;

  @Field(() => Boolean, { description: "Whether the viewer's role and ownership allow editing this contact." })
  @Computed(({ ownerId }: Contact, { actor }) => mayEdit(editorOf(actor), ownerId))
  readonly viewerCanEdit?: boolean;
}
