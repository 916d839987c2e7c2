import { Module } from '@nestjs/common';
import { PreferencesModule } from '../preferences/preferences.module';
import { ContactPromisesResolver } from './contact-promises.resolver';
import { PromiseResolver } from './promise.resolver';
import { SettlePromise } from './settle-promise';

@Module({
  imports: [PreferencesModule],
  providers: [SettlePromise, PromiseResolver, ContactPromisesResolver],
})
export class PromisesModule {}
