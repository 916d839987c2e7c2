import { Module } from '@nestjs/common';
import { DeleteInteraction } from './change/delete-interaction';
import { EditInteraction } from './change/edit-interaction';
import { InteractionChangesResolver } from './change/interaction-changes.resolver';
import { PinInteraction } from './change/pin-interaction';
import { RestoreInteraction } from './change/restore-interaction';
import { WriteInteraction } from './change/write-interaction';
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
    WriteInteraction,
    EditInteraction,
    PinInteraction,
    DeleteInteraction,
    RestoreInteraction,
    InteractionChangesResolver,
    InteractionResolver,
    InteractionFieldsResolver,
    ContactInteractionsResolver,
  ],
})
export class InteractionsModule {}
