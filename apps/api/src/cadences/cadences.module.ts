import { Module } from '@nestjs/common';
import { CadenceResolver } from './cadence.resolver';
import { UpdateCadence } from './update-cadence';

@Module({ providers: [CadenceResolver, UpdateCadence] })
export class CadencesModule {}
