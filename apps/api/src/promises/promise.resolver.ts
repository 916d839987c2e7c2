import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { KeepPromiseInput, RenegotiatePromiseInput, ResolvePromiseInput } from './promise.inputs';
import { SettlePromise } from './settle-promise';

@Resolver()
export class PromiseResolver {
  constructor(private readonly settle: SettlePromise) {}

  @Mutation(() => ContactPayload, { description: 'Says that a promise was kept.' })
  keepPromise(@Args('input') input: KeepPromiseInput, @Context() context: OperationContext): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.settle.keep(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Says that a promise was not kept and will not be.' })
  breakPromise(
    @Args('input') input: ResolvePromiseInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.settle.break(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Says that the other side no longer wants it.' })
  releasePromise(
    @Args('input') input: ResolvePromiseInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.settle.release(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Moves the due date of an open promise.' })
  renegotiatePromise(
    @Args('input') input: RenegotiatePromiseInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.settle.renegotiate(work, input));
  }
}
