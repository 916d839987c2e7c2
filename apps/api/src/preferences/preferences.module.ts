import { Module } from '@nestjs/common';
import { ContactPreferencesResolver, PreferenceFieldsResolver } from './preference-fields.resolver';

@Module({ providers: [PreferenceFieldsResolver, ContactPreferencesResolver] })
export class PreferencesModule {}
