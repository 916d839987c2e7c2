import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ChangePainPoint } from './change-pain-point';
import { ChangePainPointStatusInput, UpdatePainPointInput } from './pain-point.inputs';

@Resolver()
export class PainPointResolver {
  constructor(private readonly change: ChangePainPoint) {}

  @Mutation(() => ContactPayload, { description: 'Changes what a pain point says.' })
  updatePainPoint(
    @Args('input') input: UpdatePainPointInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.update(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Says how far we are with a pain point.' })
  changePainPointStatus(
    @Args('input') input: ChangePainPointStatusInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.changeStatus(work, input));
  }
}
