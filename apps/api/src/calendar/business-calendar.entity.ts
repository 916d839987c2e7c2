import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When the business is open: one row of a workspace, with the workspace's own id. Its zone is the workspace's. */
@Entity('business_calendar')
export class BusinessCalendar {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** Open spans of the week: `{ day, from, to }`, in minutes from midnight, to exclusive. */
  @Column('jsonb')
  hours!: readonly object[];

  /** `{ date, name }`, by date. */
  @Column('jsonb')
  holidays!: readonly object[];
}
