import { Module } from '@nestjs/common';
import { ContactPulseFieldsResolver } from './contact-pulse-fields.resolver';
import { NextStepResolver, PulseResolver } from './pulse.resolver';

@Module({ providers: [PulseResolver, NextStepResolver, ContactPulseFieldsResolver] })
export class PulseModule {}
