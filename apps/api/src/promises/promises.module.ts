import { Module } from '@nestjs/common';
import { PreferencesModule } from '../preferences/preferences.module';
import { ContactPromisesResolver, PromiseFieldsResolver } from './promise-fields.resolver';
import { PromiseResolver } from './promise.resolver';
import { SettlePromise } from './settle-promise';

@Module({
  imports: [PreferencesModule],
  providers: [SettlePromise, PromiseResolver, PromiseFieldsResolver, ContactPromisesResolver],
})
export class PromisesModule {}
