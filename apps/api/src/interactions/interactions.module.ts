import { Module } from '@nestjs/common';
import { DeleteInteraction } from './change/delete-interaction';
import { EditInteraction } from './change/edit-interaction';
import { InteractionChangesResolver } from './change/interaction-changes.resolver';
import { PinInteraction } from './change/pin-interaction';
import { RestoreInteraction } from './change/restore-interaction';
import { WriteInteraction } from './change/write-interaction';
import { ContactInteractionsResolver } from './reading/contact-interactions.resolver';
import { HearingResolver } from './reading/hearing.resolver';
import { InteractionResolver } from './reading/interaction.resolver';
import { LogInteraction } from './log/log-interaction';
import { ReadInteractions } from './reading/read-interactions';
import { TranscriptResolver } from './reading/transcript.resolver';

@Module({
  providers: [
    ReadInteractions,
    LogInteraction,
    WriteInteraction,
    EditInteraction,
    PinInteraction,
    DeleteInteraction,
    RestoreInteraction,
    InteractionChangesResolver,
    InteractionResolver,
    TranscriptResolver,
    HearingResolver,
    ContactInteractionsResolver,
  ],
})
export class InteractionsModule {}
