import { Module } from '@nestjs/common';
import { PreferencesModule } from '../preferences/preferences.module';
import { ContactPromisesResolver } from './contact-promises.resolver';
import { LedgerResolver } from './ledger/ledger.resolver';
import { PromiseResolver } from './promise.resolver';
import { SettlePromise } from './settle-promise';

@Module({
  imports: [PreferencesModule],
  providers: [SettlePromise, PromiseResolver, ContactPromisesResolver, LedgerResolver],
})
export class PromisesModule {}
