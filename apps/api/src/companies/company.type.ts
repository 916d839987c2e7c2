import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../platform/graphql/page-info.type';
import { DateScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A company by its name.' })
export class CompanyRef {
  @Field(() => ID, { description: 'UUIDv7 of the company.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A person at a company, now or in the past.' })
export class CompanyPerson {
  @Field(() => ID, { description: 'UUIDv7 of the affiliation.' })
  id!: string;

  @Field(() => ID, { description: 'UUIDv7 of the contact.' })
  contactId!: string;

  @Field(() => String, { description: 'Given and family name.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Job title there; null when nobody said.' })
  title!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day there; null when nobody said.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day there; null while it lasts.' })
  to!: string | null;
}

@ObjectType({ description: 'A business whose people are contacts.' })
export class Company {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Domain name without scheme, for example example.com; null when nobody said.',
  })
  domain!: string | null;

  @Field(() => String, { nullable: true, description: 'What it does, in a word or two; null when nobody said.' })
  industry!: string | null;

  @Field(() => CompanyRef, { nullable: true, description: 'The company it belongs to; null when it stands alone.' })
  parent!: CompanyRef | null;

  @Field(() => [CompanyPerson], {
    description: 'Its people, present ones first, then by name; archived ones are left out.',
  })
  people!: CompanyPerson[];
}

@ObjectType({ description: 'A company in a page.' })
export class CompanyEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Company, { description: 'The company.' })
  node!: Company;
}

@ObjectType({ description: 'A page of companies, by name.' })
export class CompanyConnection {
  @Field(() => [CompanyEdge], { description: 'The companies with their cursors.' })
  edges!: CompanyEdge[];

  @Field(() => [Company], { description: 'The companies alone.' })
  nodes!: Company[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages; counted only when asked for.' })
  totalCount!: number | null;
}
