import { Module } from '@nestjs/common';
import { PreferencesModule } from '../preferences/preferences.module';
import { ChangePainPoint } from './change-pain-point';
import { ContactPainPointsResolver, PainPointFieldsResolver } from './pain-point-fields.resolver';
import { PainPointResolver } from './pain-point.resolver';

@Module({
  imports: [PreferencesModule],
  providers: [ChangePainPoint, PainPointResolver, PainPointFieldsResolver, ContactPainPointsResolver],
})
export class PainPointsModule {}
