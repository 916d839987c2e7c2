import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'What is to be different about oneself in this workspace; what is left out stays.' })
export class UpdateProfileInput {
  @Field(() => Int, { description: 'The version of the viewer that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The name colleagues see; at most 200 characters.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA zone whose clocks one reads by, for example Europe/London; null for that of the workspace.',
  })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 with a region, for example en-GB; null for the language of the workspace.',
  })
  language?: string | null;
}
