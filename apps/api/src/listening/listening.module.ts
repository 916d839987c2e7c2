import { Module } from '@nestjs/common';
import { ExportAnswers } from './hearing/export-answers';
import { FollowNotes } from './hearing/follow-notes';
import { ForgetHearings } from './hearing/forget-hearings';
import { HearBacklog } from './hearing/hear-backlog';
import { HearLater } from './hearing/hear-later';
import { HearNotes } from './hearing/hear-notes';
import { HearingLine, HearingPace } from './hearing/hearing-line';
import { ListenInTurn } from './listen-in-turn';
import { AskChat, ChatPatience } from './model/ask-chat';
import { AskModel } from './model/ask-model';
import { ChangeModel } from './model/change-model';
import { ModelOrigins } from './model/model-origins';
import { TryModel } from './model/try-model';
import { ListeningResolver } from './settings/listening.resolver';
import { UpdateListening } from './settings/update-listening';
import { ContactFeelingTrendResolver } from './trend/contact-feeling-trend.resolver';
import { SweepHearings } from './hearing/sweep-hearings';

@Module({
  providers: [
    HearingPace,
    HearingLine,
    HearNotes,
    HearBacklog,
    ExportAnswers,
    ForgetHearings,
    SweepHearings,
    HearLater,
    FollowNotes,
    ListenInTurn,
    ModelOrigins,
    ChatPatience,
    AskChat,
    AskModel,
    ChangeModel,
    TryModel,
    UpdateListening,
    ListeningResolver,
    ContactFeelingTrendResolver,
  ],
  exports: [ListenInTurn],
})
export class ListeningModule {}
