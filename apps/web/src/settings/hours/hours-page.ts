import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { InterfaceLanguage } from '../../i18n/language';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { Chip } from '../../ui/chip';
import { ErrorCard } from '../../ui/error-card';
import { Now } from '../../ui/now';
import { Skeleton } from '../../ui/skeleton';
import { timeText } from '../../ui/time-text';
import { CalendarQuery } from './documents';
import { HolidayList } from './holiday-list';
import { WeekForm } from './week-form';
import { WeekList } from './week-list';

@Component({
  imports: [Chip, ErrorCard, Heading, HolidayList, RouterLink, Skeleton, TranslocoPipe, WeekForm, WeekList],
  templateUrl: './hours-page.html',
})
export class HoursPage {
  private readonly session = inject(Session);
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  protected readonly asked = query(CalendarQuery, () => ({}));
  protected readonly calendar = computed(() => this.asked.data()?.businessCalendar ?? null);
  protected readonly mayChange = computed(() => this.session.may('updateBusinessCalendar'));
  protected readonly mayMove = computed(() => this.session.may('updateWorkspace'));
  /** What the clock on the wall shows there. */
  protected readonly time = computed(() =>
    timeText(this.now(), this.now(), 'time', this.locale(), this.calendar()?.timeZone),
  );
}
