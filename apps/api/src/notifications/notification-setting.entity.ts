import { MAIL_CHOICES, type MailChoice, type Weekday } from '@heed/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Membership } from '../identity/membership.entity';
import { oneOf } from '../platform/database/row';

/** How a member wants to be told; `id` is theirs. Without a row the defaults hold. */
@Entity('notification_setting')
@Check('notification_setting_mail', oneOf('mail', MAIL_CHOICES))
@Check('notification_setting_quiet', '(quiet_from is null) = (quiet_to is null)')
@ForeignKey(() => Membership, ['workspaceId', 'id'], ['workspaceId', 'id'])
export class NotificationSetting {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  mail!: MailChoice;

  /** Minutes from midnight, as the two below. */
  @Column('int')
  digestAt!: number;

  @Column('bool')
  push!: boolean;

  @Column('bool')
  webhook!: boolean;

  @Column('int', { nullable: true })
  quietFrom!: number | null;

  @Column('int', { nullable: true })
  quietTo!: number | null;

  @Column('text', { array: true })
  quietDays!: Weekday[];

  @Column('bool')
  hardWeek!: boolean;
}
