import type { Role } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from './words';

@ObjectType({
  description: 'A person of this workspace, or one an import named (then inactive and without an address).',
})
export class Member {
  @Field(() => ID, { description: "The person's id, the same in every workspace." })
  id!: string;

  @Field(() => String, { description: 'The name colleagues see in this workspace.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address they sign in with; null for a colleague known from an import alone.',
  })
  email?: string | null;

  @Field(() => RoleEnum, { description: 'What they may do here.' })
  role!: Role;

  @Field(() => Boolean, { description: 'Whether they may sign in to this workspace.' })
  active!: boolean;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;
}
