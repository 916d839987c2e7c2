import { mayEditInteraction } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { editorOf } from '../../contacts/writing/contact-work';
import { TranscriptMessage } from '../interaction-parts.type';
import { Interaction } from '../interaction.type';
import { ReadInteractions } from './read-interactions';

/** What of an interaction depends on who looks, and what stays behind until it is asked for. */
@Resolver(() => Interaction)
export class InteractionFieldsResolver {
  constructor(private readonly read: ReadInteractions) {}

  @ResolveField(() => Boolean, { description: "Whether the viewer's role and ownership allow editing it." })
  viewerCanEdit(@Parent() interaction: Interaction, @Context() context: OperationContext): boolean {
    return mayEditInteraction(editorOf(context.actor), interaction);
  }

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
