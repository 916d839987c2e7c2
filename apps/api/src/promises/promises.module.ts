import { Module } from '@nestjs/common';
import { ContactPromisesResolver, PromiseFieldsResolver } from './promise-fields.resolver';

@Module({ providers: [PromiseFieldsResolver, ContactPromisesResolver] })
export class PromisesModule {}
