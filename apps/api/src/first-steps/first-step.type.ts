import { FIRST_STEPS, type FirstStepKey } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of';

const FirstStepKeyEnum = enumOf(
  FIRST_STEPS,
  'FirstStepKey',
  'Somebody is known; something was logged; a colleague may sign in; the hours of the business were looked at.',
);

@ObjectType({ description: 'Something that a new workspace lacks at first.' })
export class FirstStep {
  @Field(() => FirstStepKeyEnum, { description: 'What it is.' })
  key!: FirstStepKey;

  @Field(() => Boolean, { description: 'Whether it is there, by what is stored; nobody ticks it.' })
  done!: boolean;
}
