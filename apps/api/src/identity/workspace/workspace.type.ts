import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One business and everything it keeps.' })
export class Workspace {
  @Field(() => ID, { description: 'Made when the workspace was set up.' })
  id!: string;

  @Field(() => String, { description: 'The name of the business.' })
  name!: string;

  @Field(() => String, { description: 'BCP 47, for example en or de-AT.' })
  language!: string;

  @Field(() => String, { description: 'IANA zone: business time, and the default for what people write.' })
  timeZone!: string;

  @Field(() => Int, {
    description: 'How many promises of a member may be due on one day before somebody says so; 5 to begin with.',
  })
  promisesPerDay!: number;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;
}
