import { DEFAULT_HOURS } from '@heed/domain';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ApplyChange } from '../platform/changes/apply-change';
import { inserted } from '../platform/changes/row-diff';
import { seedRows } from '../platform/changes/seed-rows';
import { WorkspaceDefaults } from '../platform/workspace-defaults';
import { BusinessCalendarResolver } from './business-calendar.resolver';
import { UpdateBusinessCalendar } from './update-business-calendar';

@Module({ providers: [BusinessCalendarResolver, UpdateBusinessCalendar] })
export class CalendarModule implements OnModuleInit {
  constructor(
    private readonly defaults: WorkspaceDefaults,
    private readonly changes: ApplyChange,
  ) {}

  onModuleInit(): void {
    const first = ({ id }: { readonly id: string }) => [
      inserted('business_calendar', { id, hours: DEFAULT_HOURS, holidays: [] }),
    ];
    this.defaults.add(seedRows(this.changes, first));
  }
}
