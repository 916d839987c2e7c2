import { Module } from '@nestjs/common';
import { CreateInteractionType } from './create-interaction-type';
import { InteractionTypeResolver } from './interaction-type.resolver';
import { UpdateInteractionType } from './update-interaction-type';

@Module({ providers: [InteractionTypeResolver, CreateInteractionType, UpdateInteractionType] })
export class InteractionTypesModule {}
