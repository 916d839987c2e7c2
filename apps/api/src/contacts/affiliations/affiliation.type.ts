import type { BuyingRole } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CompanyRef } from '../../companies/company.type';
import { DateScalar } from '../../platform/graphql/scalars';
import { BuyingRoleEnum } from '../words';

@ObjectType({ description: 'A contact at a company, with what they do there; ended ones stay as history.' })
export class Affiliation {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => CompanyRef, { description: 'The company.' })
  company!: CompanyRef;

  @Field(() => String, { nullable: true, description: 'Job title there; null when nobody said.' })
  title!: string | null;

  @Field(() => BuyingRoleEnum, {
    nullable: true,
    description: 'Their part in what the company buys; null when nobody said.',
  })
  buyingRole!: BuyingRole | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day there; null when nobody said.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day there; null while it lasts.' })
  to!: string | null;

  @Field(() => Boolean, { description: 'The company to name with the person; at most one.' })
  primary!: boolean;
}
