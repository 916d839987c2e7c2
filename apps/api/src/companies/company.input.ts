import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ isAbstract: true })
class CompanyFieldsInput {
  @Field(() => String, { nullable: true, description: 'Domain name, for example example.com.' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'What it does; at most 200 characters.' })
  industry?: string | null;

  @Field(() => ID, { nullable: true, description: 'The company it belongs to.' })
  parentId?: string | null;
}

@InputType({ description: 'A new company.' })
export class CreateCompanyInput extends CompanyFieldsInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => String, { description: 'Its name; 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The system it comes from; at most 60 characters.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Its id in `source`, unique there; at most 200 characters.' })
  externalId?: string | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdateCompanyInput extends CompanyFieldsInput {
  @Field(() => ID, { description: 'The company.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its name; 1 to 200 characters.' })
  name?: string | null;
}
