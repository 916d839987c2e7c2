import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module';
import { ChangeRecovery } from './change-recovery';
import { FollowRecoveries } from './follow-recoveries';
import { RecoveryResolver } from './recovery.resolver';

@Module({ imports: [NotificationsModule], providers: [ChangeRecovery, FollowRecoveries, RecoveryResolver] })
export class RecoveryModule {}
