import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { OpenSpanInput } from '../calendar/business-calendar.input';

@ObjectType({ description: 'Whether this Heed waits to be set up.' })
export class SetupState {
  @Field(() => Boolean, { description: 'True while no workspace exists.' })
  required!: boolean;

  @Field(() => Boolean, {
    description: 'True when the set-up page was opened from another machine and must give the code printed at start.',
  })
  codeRequired!: boolean;
}

@InputType({ description: 'The first workspace and its owner.' })
export class SetUpWorkspaceInput {
  @Field(() => String, { description: 'The name of the business.' })
  workspaceName!: string;

  @Field(() => String, { description: 'The name colleagues will see.' })
  ownerName!: string;

  @Field(() => String, { description: 'What the owner signs in with.' })
  email!: string;

  @Field(() => String, { description: 'At least 10 characters that are hard to guess.' })
  password!: string;

  @Field(() => String, { description: 'BCP 47, for example en or de-AT.' })
  language!: string;

  @Field(() => String, { description: 'IANA zone, for example Europe/Berlin.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Key of the preset to begin with; left out: the basics.' })
  preset?: string | null;

  @Field(() => [OpenSpanInput], {
    nullable: true,
    description: 'When the business is open, at most 50 spans; left out: as the preset says.',
  })
  hours?: OpenSpanInput[] | null;

  @Field(() => String, { nullable: true, description: 'The code printed at start, when `setupState.codeRequired`.' })
  code?: string | null;
}
