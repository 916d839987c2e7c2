import type { LifecycleStage, RelationshipKind } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RelationshipKindEnum } from '../../interaction-types/words';
import { DateScalar } from '../../platform/graphql/scalars';
import { LifecycleStageEnum } from '../words';

@InputType({ isAbstract: true })
class ContactFieldsInput {
  @Field(() => String, { nullable: true, description: 'Family name; at most 200 characters.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'For example "Dr." or "Ms"; at most 60 characters.' })
  honorificPrefix?: string | null;

  @Field(() => String, { nullable: true, description: 'What they like to be called; at most 200 characters.' })
  nameToUse?: string | null;

  @Field(() => String, { nullable: true, description: 'How the name is said; at most 200 characters.' })
  pronunciation?: string | null;

  @Field(() => String, { nullable: true, description: 'For example "she/her"; at most 60 characters.' })
  pronouns?: string | null;

  @Field(() => [RelationshipKindEnum], { nullable: true, description: 'What this person is to the business.' })
  relationshipKinds?: RelationshipKind[] | null;

  @Field(() => LifecycleStageEnum, { nullable: true, description: 'How far they have come as a customer.' })
  lifecycleStage?: LifecycleStage | null;

  @Field(() => Int, { nullable: true, description: '1 to 3, 3 the most important; 2 for a new contact.' })
  importance?: number | null;

  @Field(() => ID, { nullable: true, description: 'An active member who looks after them; null for nobody.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, for example de-AT.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone, for example Europe/Berlin.' })
  timeZone?: string | null;
}

@InputType({ description: 'id is a UUIDv7 made by the client: the same id with the same body gives the same answer.' })
export class CreateContactInput extends ContactFieldsInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => String, { description: 'Given name; 1 to 200 characters.' })
  givenName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A phone number, with country code or as dialled in the workspace.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'The company they are at.' })
  companyId?: string | null;

  @Field(() => String, { nullable: true, description: 'Job title at that company; at most 200 characters.' })
  title?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Tags to put on them; at most 50.' })
  tagIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The system it comes from; at most 60 characters.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Its id in `source`, unique there; at most 200 characters.' })
  externalId?: string | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdateContactInput extends ContactFieldsInput {
  @Field(() => ID, { description: 'The contact.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Given name; 1 to 200 characters.' })
  givenName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day they died; null for the living.' })
  deceasedAt?: string | null;
}

@InputType({ description: 'A contact as it was read.' })
export class ContactRefInput {
  @Field(() => ID, { description: 'The contact.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'The tags a contact is to have.' })
export class SetContactTagsInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: "The contact's version that was read." })
  version!: number;

  @Field(() => [ID], { description: 'All of its tags, at most 50; those left out are taken off.' })
  tagIds!: string[];
}
