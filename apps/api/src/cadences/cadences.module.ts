import { Module } from '@nestjs/common';
import { CadenceResolver } from './cadence.resolver';
import { ContactCadenceResolver } from './contact-cadence.resolver';
import { CreateCadence } from './create-cadence';
import { UpdateCadence } from './update-cadence';
import { WriteCadence } from './write-cadence';

@Module({ providers: [CadenceResolver, ContactCadenceResolver, CreateCadence, UpdateCadence, WriteCadence] })
export class CadencesModule {}
