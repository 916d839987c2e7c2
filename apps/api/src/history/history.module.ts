import { Module } from '@nestjs/common';
import { ContactPageModule } from '../contact-page/contact-page.module';
import { CHANGE_FIELDS } from './change-of-payload.resolver';
import { ContactHistoryResolver, UndoResolver } from './history.resolver';
import { ReadHistory } from './read-history';
import { TakeBack } from './take-back';

@Module({
  imports: [ContactPageModule],
  providers: [ReadHistory, TakeBack, ContactHistoryResolver, UndoResolver, ...CHANGE_FIELDS],
})
export class HistoryModule {}
