import { Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Outcome } from '../../contact/saving/outcome';
import { holdUnsaved } from '../../forms/unsaved';
import type { HolidayInput } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { PlainField } from '../../ui/plain-field';
import { Input } from '../../ui/input';
import { isDate, readHolidays } from './read-holidays';

type Problems = Partial<Record<'date' | 'name' | 'lines', string>>;

/** Asks for one holiday, or for many as lines. */
@Component({
  selector: 'heed-add-holidays',
  imports: [Button, PlainField, Input, TranslocoPipe],
  template: `<form class="border-hair border-t p-3" novalidate (submit)="$event.preventDefault(); add()">
    @if (several()) {
      <heed-plain-field
        [label]="'settings.holidays.lines' | transloco"
        [help]="'settings.holidays.linesHelp' | transloco"
        [error]="problems().lines ?? null"
      >
        <textarea #text heedInput rows="5" [value]="lines()" (input)="lines.set(text.value)"></textarea>
      </heed-plain-field>
    } @else {
      <div class="grid grid-cols-[160px_1fr] gap-x-3 max-sm:grid-cols-1">
        <heed-plain-field [label]="'settings.holidays.date' | transloco" [error]="problems().date ?? null">
          <input #day heedInput type="date" [value]="date()" (input)="date.set(day.value)" />
        </heed-plain-field>
        <heed-plain-field [label]="'settings.holidays.name' | transloco" [error]="problems().name ?? null">
          <input #called heedInput autocomplete="off" [value]="name()" (input)="name.set(called.value)" />
        </heed-plain-field>
      </div>
    }
    <div class="mt-2 flex flex-wrap gap-2">
      <button heedButton="secondary" [busy]="busy()">
        {{ (several() ? 'settings.holidays.addAll' : 'settings.holidays.add') | transloco }}
      </button>
      <button type="button" heedButton="quiet" (click)="change()">
        {{ (several() ? 'settings.holidays.one' : 'settings.holidays.several') | transloco }}
      </button>
    </div>
  </form>`,
})
export class AddHolidays {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly translate = translator();
  /** Adds them to those that are there; refusals name their place among the added, as ["0", "name"]. */
  readonly save = input.required<(added: readonly HolidayInput[]) => Promise<Outcome>>();
  protected readonly several = signal(false);
  protected readonly date = signal('');
  protected readonly name = signal('');
  protected readonly lines = signal('');
  protected readonly busy = signal(false);
  protected readonly problems = signal<Problems>({});
  private readonly field = computed(() => (this.several() ? 'textarea' : 'input'));

  constructor() {
    holdUnsaved(computed(() => [this.date, this.name, this.lines].some((text) => text().trim() !== '')));
  }

  protected change(): void {
    this.several.update((several) => !several);
    this.problems.set({});
  }

  protected async add(): Promise<void> {
    if (this.busy()) return;
    const { added, problems } = this.several() ? this.readLines() : this.readOne();
    this.problems.set(problems);
    if (!added.length) return;
    this.busy.set(true);
    const outcome = await this.save()(added);
    this.busy.set(false);
    if (outcome.kind === 'saved') this.empty();
    else this.problems.set(this.problemsOf(outcome, added));
  }

  private readOne(): { added: HolidayInput[]; problems: Problems } {
    const date = this.date();
    if (isDate(date)) return { added: [{ date, name: this.name().trim() }], problems: {} };
    return { added: [], problems: { date: this.translate('settings.holidays.noDate') } };
  }

  private readLines(): { added: HolidayInput[]; problems: Problems } {
    const { found, wrong } = readHolidays(this.lines());
    if (!wrong.length && found.length) return { added: found, problems: {} };
    const say = (number: number) => this.translate('settings.holidays.noLine', { number });
    const lines = wrong.length ? wrong.map(say).join(' ') : this.translate('settings.holidays.nothing');
    return { added: [], problems: { lines } };
  }

  private problemsOf(outcome: Outcome, added: readonly HolidayInput[]): Problems {
    if (outcome.kind !== 'refused')
      return { [this.several() ? 'lines' : 'date']: this.translate('ui.refusal.CONFLICT') };
    if (!this.several()) {
      const [reason] = outcome.reasons;
      return { [reason?.path?.[1] === 'name' ? 'name' : 'date']: reason?.message };
    }
    const say = ({ path, message }: (typeof outcome.reasons)[number]) => {
      const about = added[Number(path?.[0])];
      return about ? this.translate('settings.holidays.ofDate', { date: about.date, message }) : message;
    };
    return { lines: outcome.reasons.map(say).join(' ') };
  }

  private empty(): void {
    for (const text of [this.date, this.name, this.lines]) text.set('');
    this.element.querySelector<HTMLElement>(this.field())?.focus();
  }
}
