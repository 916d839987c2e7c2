import { Module } from '@nestjs/common';
import { ChangePreference } from './change-preference';
import { ContactPreferencesResolver } from './contact-preferences.resolver';
import { PreferenceResolver } from './preference.resolver';
import { RecordPreference } from './record-preference';
import { WriteLearned } from './write-learned';

@Module({
  providers: [WriteLearned, RecordPreference, ChangePreference, PreferenceResolver, ContactPreferencesResolver],
  exports: [WriteLearned],
})
export class PreferencesModule {}
