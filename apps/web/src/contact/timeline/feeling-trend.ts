import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { InterfaceLanguage } from '../../i18n/language';
import { readerZone } from '../../i18n/reader';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { FEELINGS, FEELING_LOOKS } from '../../ui/feeling';
import { FeelingChip } from '../../ui/feeling-chip';
import { Now } from '../../ui/now';
import { Time } from '../../ui/time';
import { DAY_MS, timeText } from '../../ui/time-text';
import { FeelingTrendQuery } from '../data/contact-page-query';
import { EDGE, ENOUGH, HEIGHT, WIDTH, direction, lineOf, trendPoints } from './trend-points';
import { monthStarts, scaleTime } from './trend-scale';

/** So many months have a name below the chart; of more, every second or third has. */
const MONTHS_NAMED = 8;
/** Time is drawn for so long at least, in days. */
const SHORTEST = 60;

/** How they felt over time: shape and height say the feeling; solid was said by a person, hollow was only heard. */
@Component({
  selector: 'heed-feeling-trend',
  imports: [Button, FeelingChip, Time, TranslocoPipe],
  templateUrl: './feeling-trend.html',
  host: { class: 'block' },
})
export class FeelingTrend {
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  readonly contactId = input.required<string>();
  private readonly to = inject(Now).at();
  private readonly felt = query(FeelingTrendQuery, () => ({ id: this.contactId() }));
  private readonly trend = computed(() => {
    const contact = this.felt.data()?.contact;
    return contact?.id === this.contactId() ? contact.feelingTrend : null;
  });
  private readonly from = computed(() => {
    const first = this.trend()?.points.map(({ at }) => Date.parse(at)) ?? [];
    return new Date(Math.min(this.to.getTime() - SHORTEST * DAY_MS, ...first));
  });
  protected readonly known = computed(() => this.trend() !== null);
  protected readonly points = computed(() => trendPoints(this.trend()?.points ?? [], this.from(), this.to));
  protected readonly enough = computed(() => this.points().length >= ENOUGH);
  protected readonly asTable = signal(false);
  protected readonly newestFirst = computed(() => [...this.points()].reverse());
  protected readonly path = computed(() =>
    this.points()
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' '),
  );
  protected readonly looks = FEELING_LOOKS;
  protected readonly lines = FEELINGS.map((feeling) => ({ feeling, y: lineOf(feeling) }));
  protected readonly months = computed(() => {
    const x = scaleTime(this.from(), this.to, EDGE.left, WIDTH - EDGE.right);
    const starts = monthStarts(this.from(), this.to);
    const step = Math.ceil(starts.length / MONTHS_NAMED);
    const year = step > 1 ? ({ year: '2-digit' } as const) : {};
    const month = new Intl.DateTimeFormat(this.locale(), { month: 'short', ...year, timeZone: readerZone() });
    return starts.filter((_at, index) => index % step === 0).map((at) => ({ x: x(at), text: month.format(at) }));
  });
  protected readonly edge = EDGE;
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;

  /** What the chart cannot show: how many entries say nothing, and that some feelings were only heard. */
  protected readonly beside = computed(() => {
    const { unknown, total } = this.trend() ?? { unknown: 0, total: 0 };
    return [
      unknown > 0 ? this.translate('contact.trend.unknown', { unknown, total }) : '',
      this.enough() && this.points().some(({ heard }) => heard) ? this.translate('contact.trend.hollow') : '',
    ]
      .filter(Boolean)
      .join(' ');
  });

  /** The chart in one sentence. */
  protected readonly summary = computed(() => {
    const points = this.points();
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return '';
    const name = (feeling: (typeof FEELINGS)[number]) => this.translate(`ui.feeling.${feeling}`);
    const date = timeText(new Date(last.at), this.to, 'date', this.locale());
    const way = direction(points);
    const middle = [...points].sort((a, b) => a.y - b.y)[Math.floor(points.length / 2)] ?? last;
    const values = { first: name(first.feeling), last: name(last.feeling), date, feeling: name(middle.feeling) };
    const said = way !== 'steady' && first.feeling !== last.feeling ? way : 'steady';
    return this.translate(`contact.trend.${said}`, values);
  });
}
