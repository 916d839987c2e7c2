import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Weekday } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type MenuEntry, Menu } from '../../ui/menu';
import type { SpanDraft } from './week-draft';
import { dayNames } from './week-words';

/** What is wrong with a span: its beginning, its end, or the whole. */
export interface SpanProblem {
  index: number;
  part: 'from' | 'to' | 'both';
  message: string;
}

/** One day of the week: its spans, or that it is closed. */
@Component({
  selector: 'li[heedDayRow]',
  imports: [Button, Icon, Menu, TranslocoPipe],
  templateUrl: './day-row.html',
  host: {
    class:
      'border-hair grid grid-cols-[112px_1fr_auto] items-start gap-x-3 gap-y-1 border-b p-3 last:border-b-0 max-sm:grid-cols-[1fr_auto]',
  },
})
export class DayRow {
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly translate = translator();
  private readonly nameOf = dayNames();
  readonly day = input.required<Weekday>();
  readonly spans = input.required<readonly SpanDraft[]>();
  readonly problems = input<readonly SpanProblem[]>([]);
  readonly changed = output<readonly SpanDraft[]>();
  /** `monday`: this day becomes like Monday; `workdays`: Monday to Friday become like this day. */
  readonly copied = output<'monday' | 'workdays'>();
  protected readonly name = computed(() => this.nameOf(this.day()));

  protected readonly entries = computed<readonly MenuEntry[]>(() => {
    const monday = this.nameOf('MONDAY');
    const workdays = { from: monday, to: this.nameOf('FRIDAY') };
    const isMonday = this.day() === 'MONDAY';
    return [
      ...(isMonday ? [] : [{ value: 'monday', label: this.translate('settings.hours.sameAs', { day: monday }) }]),
      { value: 'workdays', label: this.translate('settings.hours.toWorkdays', workdays) },
      ...(this.spans().length ? [{ value: 'closed', label: this.translate('settings.hours.close') }] : []),
    ];
  });

  /** What is wrong with the span, said below it. */
  protected problem(index: number): SpanProblem | null {
    return this.problems().find((problem) => problem.index === index) ?? null;
  }

  protected isWrong(index: number, part: 'from' | 'to'): boolean {
    const problem = this.problem(index);
    return problem !== null && problem.part !== (part === 'from' ? 'to' : 'from');
  }

  /** "Monday from", and with its number where the day has several. */
  protected label(part: 'from' | 'to', index: number): string {
    const values = { day: this.name(), number: index + 1 };
    const nth = this.spans().length > 1;
    if (part === 'from') return this.translate(nth ? 'settings.hours.fromNth' : 'settings.hours.from', values);
    return this.translate(nth ? 'settings.hours.toNth' : 'settings.hours.to', values);
  }

  protected set(index: number, change: Partial<SpanDraft>): void {
    this.changed.emit(this.spans().map((span, at) => (at === index ? { ...span, ...change } : span)));
  }

  protected add(): void {
    this.changed.emit([...this.spans(), { from: '', to: '' }]);
    this.focus('input', -2);
  }

  protected remove(index: number): void {
    this.changed.emit(this.spans().filter((_span, at) => at !== index));
    this.focus('[data-add]', -1);
  }

  protected pick(value: string): void {
    if (value === 'monday' || value === 'workdays') this.copied.emit(value);
    else this.changed.emit([]);
  }

  private focus(selector: string, from: number): void {
    const focus = () => [...this.element.querySelectorAll<HTMLElement>(selector)].at(from)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
