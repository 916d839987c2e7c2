import { type Channel, contactability, preferredChannel } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { ChannelEnum } from '../interaction-types/words';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ChannelBlock } from './channel-block.type';
import { ConsentRecord } from './consent-record.type';
import { Contactability } from './contactability.type';
import { factsOf, type ReachableContact } from './reachability';

/** What this feature shows of a contact; the page's statement has read it already. */
@Resolver(() => Contact)
export class ContactConsentResolver {
  @ResolveField(() => [ConsentRecord], { description: 'Everything they agreed to or refused, newest first.' })
  consents(@Parent() contact: { readonly consents: ConsentRecord[] }): ConsentRecord[] {
    return contact.consents;
  }

  @ResolveField(() => [ChannelBlock], { description: 'Channels not to use and those opened again, newest first.' })
  channelBlocks(@Parent() contact: { readonly channelBlocks: ChannelBlock[] }): ChannelBlock[] {
    return contact.channelBlocks;
  }

  @ResolveField(() => ChannelEnum, {
    nullable: true,
    description: 'The channel to use first, by what they said or else the contact point marked so; null when unknown.',
  })
  preferredChannel(@Parent() contact: ReachableContact, @Context() context: OperationContext): Channel | null {
    const { preferences, points, zone } = contact.reachability;
    return preferredChannel(preferences, points, context.now().toISOString(), zone);
  }

  @ResolveField(() => [Contactability], { description: 'One entry per channel this person could be reached by.' })
  contactability(@Parent() contact: ReachableContact, @Context() context: OperationContext): readonly Contactability[] {
    return contactability(factsOf(contact), context.now().toISOString(), contact.reachability.zone);
  }
}
