import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { InterfaceLanguage } from '../../i18n/language';
import { readerZone } from '../../i18n/reader';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { FEELINGS, FEELING_LOOKS } from '../../ui/feeling';
import { FeelingChip } from '../../ui/feeling-chip';
import { Time } from '../../ui/time';
import { timeText } from '../../ui/time-text';
import { FeelingTrendQuery } from '../data/contact-page-query';
import { EDGE, ENOUGH, HEIGHT, WIDTH, direction, lineOf, trendPoints } from './trend-points';
import { monthStarts, scaleTime } from './trend-scale';

const MONTHS = 6;

/** How they felt over six months: shape and height say the feeling, a hollow dashed mark is only suggested. */
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
  private readonly to = new Date();
  private readonly from = new Date(this.to.getFullYear(), this.to.getMonth() - MONTHS, this.to.getDate());
  private readonly filter = { from: this.from.toISOString(), feelings: [...FEELINGS] };
  private readonly felt = query(FeelingTrendQuery, () => ({ id: this.contactId(), filter: this.filter }));
  protected readonly known = computed(() => this.felt.data()?.contact?.id === this.contactId());
  protected readonly points = computed(() =>
    trendPoints(this.felt.data()?.contact?.timeline.nodes ?? [], this.from, this.to),
  );
  protected readonly enough = computed(() => this.points().length >= ENOUGH);
  protected readonly asTable = signal(false);
  protected readonly newestFirst = computed(() => [...this.points()].reverse());
  protected readonly path = computed(() =>
    this.points()
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' '),
  );
  protected readonly anySuggested = computed(() => this.points().some((point) => point.suggested));
  protected readonly looks = FEELING_LOOKS;
  protected readonly lines = FEELINGS.map((feeling) => ({ feeling, y: lineOf(feeling) }));
  protected readonly months = computed(() => {
    const x = scaleTime(this.from, this.to, EDGE.left, WIDTH - EDGE.right);
    const month = new Intl.DateTimeFormat(this.locale(), { month: 'short', timeZone: readerZone() });
    return monthStarts(this.from, this.to).map((at) => ({ x: x(at), text: month.format(at) }));
  });
  protected readonly edge = EDGE;
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;

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
