import { Module } from '@nestjs/common';
import { ChangeRecovery } from './change-recovery';
import { RecoveryResolver } from './recovery.resolver';

@Module({ providers: [ChangeRecovery, RecoveryResolver] })
export class RecoveryModule {}
