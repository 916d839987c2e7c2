import { Module } from '@nestjs/common';
import { ExportAnswers } from './hearing/export-answers';
import { FollowNotes } from './hearing/follow-notes';
import { ForgetHearings } from './hearing/forget-hearings';
import { HearBacklog } from './hearing/hear-backlog';
import { HearLater } from './hearing/hear-later';
import { HearNotes } from './hearing/hear-notes';
import { HearingLine, HearingPace } from './hearing/hearing-line';
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
    UpdateListening,
    ListeningResolver,
    ContactFeelingTrendResolver,
  ],
  exports: [HearBacklog, SweepHearings],
})
export class ListeningModule {}
