import {
  ApplicationRef,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConflictCard, type Choice } from '../../contact/saving/conflict-card';
import type { Refused } from '../../contact/saving/outcome';
import { holdUnsaved } from '../../forms/unsaved';
import type { Weekday, WholeCalendarFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { SaveKey } from '../../keys/save-key';
import { Button } from '../../ui/button';
import { ProblemNote } from '../problem-note';
import { SaveSetting } from '../saving/save-setting';
import { DayRow, type SpanProblem } from './day-row';
import { UpdateCalendarMutation } from './documents';
import {
  type SpanDraft,
  type WeekDraft,
  WEEKDAYS,
  WORKDAYS,
  hoursOf,
  isSameWeek,
  placedSpans,
  weekOf,
} from './week-draft';
import { weekWords } from './week-words';

interface Work {
  week: WeekDraft;
  /** What was read when the work began. */
  base: WholeCalendarFragment;
}
type DayProblem = SpanProblem & { day: Weekday };

const begun = (base: WholeCalendarFragment): Work => ({ week: weekOf(base.hours), base });

/** The week as seven days, saved together. */
@Component({
  selector: 'heed-week-form',
  imports: [Button, ConflictCard, DayRow, ProblemNote, SaveKey, TranslocoPipe],
  templateUrl: './week-form.html',
  host: { class: 'block' },
})
export class WeekForm {
  private readonly app = inject(ApplicationRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly saver = inject(SaveSetting);
  private readonly translate = translator();
  private readonly words = weekWords();
  readonly calendar = input.required<WholeCalendarFragment>();
  /** After an undo: what is stored has to be read anew. */
  readonly undone = output();
  protected readonly days = WEEKDAYS;
  /** What is written stays when somebody else changes the hours; saving then asks whose count. */
  private readonly work = linkedSignal<WholeCalendarFragment, Work>({
    source: this.calendar,
    computation: (stored, before) => {
      const { week, base } = before?.value ?? begun(stored);
      if (isSameWeek(week, base.hours) || isSameWeek(week, stored.hours)) return begun(stored);
      return { week, base: isSameWeek(weekOf(base.hours), stored.hours) ? stored : base };
    },
  });
  protected readonly week = computed(() => this.work().week);
  protected readonly dirty = computed(() => !isSameWeek(this.week(), this.calendar().hours));
  protected readonly empty = computed(() => WEEKDAYS.every((day) => this.week()[day].length === 0));
  protected readonly mine = computed(() => this.words(hoursOf(this.week())));
  protected readonly theirs = computed(() => this.words(this.calendar().hours));
  private readonly wrong = signal<readonly DayProblem[]>([]);
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly conflict = signal(false);

  constructor() {
    holdUnsaved(this.dirty);
  }

  protected problemsOf(day: Weekday): readonly SpanProblem[] {
    return this.wrong().filter((problem) => problem.day === day);
  }

  protected set(days: readonly Weekday[], spans: readonly SpanDraft[]): void {
    const changed = Object.fromEntries(days.map((day) => [day, spans]));
    this.work.update(({ week, base }) => ({ base, week: { ...week, ...changed } }));
    this.wrong.update((all) => all.filter(({ day }) => !days.includes(day)));
    this.problem.set(null);
  }

  protected copy(day: Weekday, how: 'monday' | 'workdays'): void {
    if (how === 'monday') this.set([day], this.week().MONDAY);
    else this.set(WORKDAYS, this.week()[day]);
  }

  protected discard(): void {
    this.work.set(begun(this.calendar()));
    this.wrong.set([]);
    this.problem.set(null);
  }

  protected choose(choice: Choice): Promise<void> | void {
    this.conflict.set(false);
    if (choice === 'theirs') return this.discard();
    this.work.update(({ week }) => ({ week, base: this.calendar() }));
    return this.save();
  }

  protected async save(): Promise<void> {
    if (this.busy() || !this.dirty()) return;
    this.wrong.set(this.missing());
    if (!this.wrong().length) await this.send();
    await this.app.whenStable();
    this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  private missing(): DayProblem[] {
    const message = this.translate('settings.hours.missing');
    return placedSpans(this.week())
      .filter(({ from, to }) => from === null || to === null)
      .map(({ day, index, from, to }) => ({
        day,
        index,
        message,
        part: from === null ? (to === null ? 'both' : 'from') : 'to',
      }));
  }

  private async send(): Promise<void> {
    const { week, base } = this.work();
    this.busy.set(true);
    const telling = { done: this.translate('settings.hours.saved'), undone: () => this.undone.emit() };
    const input = { version: base.version, hours: hoursOf(week) };
    const outcome = await this.saver.run(UpdateCalendarMutation, input, telling);
    this.busy.set(false);
    this.conflict.set(outcome.kind === 'conflict');
    if (outcome.kind === 'refused') this.tell(outcome.reasons, placedSpans(week));
  }

  /** ["hours", "3", "to"] is about the end of the fourth span that was sent. */
  private tell(reasons: readonly Refused[], sent: ReturnType<typeof placedSpans>): void {
    const problems = reasons.flatMap(({ path = [], message }): DayProblem[] => {
      const place = path[0] === 'hours' ? sent[Number(path[1])] : undefined;
      const part = path[2] === 'from' || path[2] === 'to' ? path[2] : 'both';
      return place ? [{ day: place.day, index: place.index, part, message }] : [];
    });
    this.wrong.set(problems);
    this.problem.set(problems.length ? null : (reasons[0]?.message ?? null));
  }
}
