import { Module } from '@nestjs/common';
import { ContactPainPointsResolver, PainPointFieldsResolver } from './pain-point-fields.resolver';

@Module({ providers: [PainPointFieldsResolver, ContactPainPointsResolver] })
export class PainPointsModule {}
