import { Module } from '@nestjs/common';
import { BusinessCalendarResolver } from './business-calendar.resolver';
import { UpdateBusinessCalendar } from './update-business-calendar';

@Module({ providers: [BusinessCalendarResolver, UpdateBusinessCalendar] })
export class CalendarModule {}
