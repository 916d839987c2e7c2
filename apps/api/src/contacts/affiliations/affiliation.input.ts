import type { BuyingRole } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars';
import { BuyingRoleEnum } from '../words';

@InputType({ isAbstract: true })
class AffiliationFieldsInput {
  @Field(() => String, { nullable: true, description: 'Job title there; at most 200 characters.' })
  title?: string | null;

  @Field(() => BuyingRoleEnum, { nullable: true, description: 'Their part in what the company buys.' })
  buyingRole?: BuyingRole | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day there; null when nobody said.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day there; null while it lasts.' })
  to?: string | null;
}

@InputType({ description: 'A contact at a company.' })
export class AddAffiliationInput extends AffiliationFieldsInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => ID, { description: 'The company.' })
  companyId!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Name this company with the person.' })
  primary?: boolean | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdateAffiliationInput extends AffiliationFieldsInput {
  @Field(() => ID, { description: 'The affiliation.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Name this company with the person.' })
  primary?: boolean | null;
}
