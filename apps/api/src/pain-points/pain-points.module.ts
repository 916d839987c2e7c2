import { Module } from '@nestjs/common';
import { PreferencesModule } from '../preferences/preferences.module';
import { ChangePainPoint } from './change-pain-point';
import { ContactPainPointsResolver } from './contact-pain-points.resolver';
import { PainPointResolver } from './pain-point.resolver';

@Module({
  imports: [PreferencesModule],
  providers: [ChangePainPoint, PainPointResolver, ContactPainPointsResolver],
})
export class PainPointsModule {}
