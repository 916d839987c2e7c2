import { Module } from '@nestjs/common';
import { ContactInteractionsResolver } from './contact-interactions.resolver';
import { InteractionFieldsResolver } from './interaction-fields.resolver';
import { InteractionResolver } from './interaction.resolver';
import { LogInteraction } from './log/log-interaction';
import { ReadInteractions } from './read-interactions';
import { ReadTimeline } from './timeline/read-timeline';

@Module({
  providers: [
    ReadInteractions,
    ReadTimeline,
    LogInteraction,
    InteractionResolver,
    InteractionFieldsResolver,
    ContactInteractionsResolver,
  ],
})
export class InteractionsModule {}
