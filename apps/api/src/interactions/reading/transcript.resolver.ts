import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { TranscriptMessage } from '../interaction-parts.type';
import { Interaction } from '../interaction.type';
import { ReadInteractions } from './read-interactions';

/** What of an interaction stays behind until it is asked for. */
@Resolver(() => Interaction)
export class TranscriptResolver {
  constructor(private readonly read: ReadInteractions) {}

  @ResolveField(() => [TranscriptMessage], {
    description: 'Messages of an imported conversation, oldest first; empty when there is none.',
  })
  async transcript(
    @Parent() interaction: Interaction,
    @Context() context: OperationContext,
  ): Promise<readonly TranscriptMessage[]> {
    const { transcript, transcriptLength, id } = interaction;
    if (transcript !== undefined || transcriptLength === 0) return transcript ?? [];
    return (await this.read.byId(context.db, id, new Set(['transcript'])))?.transcript ?? [];
  }
}
