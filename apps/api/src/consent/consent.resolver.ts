import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { contactCommand } from '../contacts/writing/contact-work';
import { ContactPayload } from '../contacts/contact.payload';
import type { OperationContext } from '../platform/graphql/operation-context';
import { BlockChannel } from './block-channel';
import { BlockChannelInput, LiftChannelBlockInput, RecordConsentInput } from './consent.input';
import { LiftChannelBlock } from './lift-channel-block';
import { RecordConsent } from './record-consent';

@Resolver()
export class ConsentResolver {
  constructor(
    private readonly consent: RecordConsent,
    private readonly block: BlockChannel,
    private readonly lift: LiftChannelBlock,
  ) {}

  @Mutation(() => ContactPayload, {
    description: 'Writes down what a person agreed to or refused. Nothing is overwritten: the newest record holds.',
  })
  recordConsent(
    @Args('input') input: RecordConsentInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.consent.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Closes a channel to a contact, whatever was agreed.' })
  blockChannel(@Args('input') input: BlockChannelInput, @Context() context: OperationContext): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.block.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Opens a channel again; the block stays on record.' })
  liftChannelBlock(
    @Args('input') input: LiftChannelBlockInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.lift.run(work, input));
  }
}
