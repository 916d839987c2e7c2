import { Module } from '@nestjs/common';
import { FindResolver } from './find.resolver';

@Module({ providers: [FindResolver] })
export class FindModule {}
