import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { AddRelationship } from './add-relationship';
import { ChangeRelationship } from './change-relationship';
import { AddRelationshipInput, RelationshipRefInput, UpdateRelationshipInput } from './relationship.inputs';

@Resolver()
export class RelationshipResolver {
  constructor(
    private readonly add: AddRelationship,
    private readonly change: ChangeRelationship,
  ) {}

  @Mutation(() => ContactPayload, {
    description:
      'Writes down how two people belong together; it is seen from both sides. `contact` is the one it is written from.',
  })
  addRelationship(
    @Args('input') input: AddRelationshipInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.add.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes a relationship, from the side of one of the two.' })
  updateRelationship(
    @Args('input') input: UpdateRelationshipInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.update(work, input));
  }

  @Mutation(() => ContactPayload, {
    description: 'Takes a relationship away, on both sides; undoChange brings it back.',
  })
  removeRelationship(
    @Args('input') input: RelationshipRefInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.remove(work, input));
  }
}
