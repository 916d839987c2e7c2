import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'What is to be different about a cadence; what is left out stays, null switches off.' })
export class UpdateCadenceInput {
  @Field(() => ID, { description: 'The cadence.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days, 1 to 3650; null: nobody is reminded, and maxDays is emptied too.',
  })
  idealDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days, idealDays to 3650; null: it is never past due.' })
  maxDays?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 100; null: no limit.' })
  ceilingPer30Days?: number | null;
}
