import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A contact by name, for lists of what concerns them.' })
export class ContactRef {
  @Field(() => ID, { description: 'UUIDv7 of the contact.' })
  id!: string;

  @Field(() => String, { description: 'Given and family name.' })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to call them: the name they like, else their given name, else their whole name.',
  })
  nameToUse!: string | null;

  @Field(() => String, { nullable: true, description: 'Where they are now; null when nobody said.' })
  companyName!: string | null;
}
