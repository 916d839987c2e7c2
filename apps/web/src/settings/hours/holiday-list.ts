import { ApplicationRef, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Outcome } from '../../contact/saving/outcome';
import type { HolidayInput, WholeCalendarFragment } from '../../graphql/generated/graphql';
import { counter } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Now } from '../../ui/now';
import { ProblemNote } from '../problem-note';
import { SaveSetting } from '../saving/save-setting';
import { AddHolidays } from './add-holidays';
import { UpdateCalendarMutation } from './documents';
import { HolidayRow } from './holiday-row';
import { todayIn } from './read-holidays';

const bare = ({ date, name }: HolidayInput): HolidayInput => ({ date, name });

/** The days on which the business is closed: those to come, then those past; each change is saved at once. */
@Component({
  selector: 'heed-holiday-list',
  imports: [AddHolidays, HolidayRow, ProblemNote, TranslocoPipe],
  template: `
    <h2 class="font-semibold">{{ 'settings.holidays.title' | transloco }}</h2>
    <p class="text-meta text-ink2 mb-1.5">{{ 'settings.holidays.how' | transloco }}</p>
    <heed-problem-note class="mb-2" [text]="problem()" />
    <div class="bg-panel border-line rounded-card border">
      @if (coming().length) {
        <ul>
          @for (holiday of coming(); track holiday.date) {
            <li heedHolidayRow [holiday]="holiday" [mayChange]="mayChange()" (removed)="remove(holiday)"></li>
          }
        </ul>
      } @else {
        <p class="text-ink2 p-3">{{ 'settings.holidays.none' | transloco }}</p>
      }
      @if (past().length) {
        <details class="border-hair border-t">
          <summary class="cursor-pointer p-3 font-medium">
            {{ 'settings.holidays.past' | transloco: { count: past().length } }}
          </summary>
          <ul>
            @for (holiday of past(); track holiday.date) {
              <li heedHolidayRow [holiday]="holiday" [mayChange]="mayChange()" (removed)="remove(holiday)"></li>
            }
          </ul>
        </details>
      }
      @if (mayChange()) {
        <heed-add-holidays [save]="add" />
      }
    </div>
  `,
  host: { class: 'block' },
})
export class HolidayList {
  private readonly app = inject(ApplicationRef);
  private readonly saver = inject(SaveSetting);
  private readonly translate = translator();
  private readonly count = counter();
  private readonly now = inject(Now).at;
  readonly calendar = input.required<WholeCalendarFragment>();
  readonly mayChange = input.required<boolean>();
  /** After an undo: what is stored has to be read anew. */
  readonly undone = output();
  protected readonly problem = signal<string | null>(null);
  private readonly today = computed(() => todayIn(this.calendar().timeZone, this.now()));
  protected readonly coming = computed(() => this.calendar().holidays.filter(({ date }) => date >= this.today()));
  protected readonly past = computed(() =>
    this.calendar()
      .holidays.filter(({ date }) => date < this.today())
      .reverse(),
  );

  protected readonly add = async (added: readonly HolidayInput[]): Promise<Outcome> => {
    const told = this.count('settings.holidays.added.', added.length);
    const outcome = await this.save((there) => [...there, ...added], told);
    if (outcome.kind !== 'refused') return outcome;
    const first = this.calendar().holidays.length;
    const inAdded = ([root, at = '', ...rest]: readonly string[]) =>
      root === 'holidays' ? [String(Number(at) - first), ...rest] : [];
    const reasons = outcome.reasons.map((reason) => ({ ...reason, path: inAdded(reason.path ?? []) }));
    return { kind: 'refused', reasons };
  };

  protected async remove(holiday: HolidayInput): Promise<void> {
    const without = (there: readonly HolidayInput[]) => there.filter(({ date }) => date !== holiday.date);
    const outcome = await this.save(without, this.translate('settings.holidays.removed', { name: holiday.name }));
    this.problem.set(outcome.kind === 'refused' ? (outcome.reasons[0]?.message ?? null) : null);
  }

  /** Changes the list as it stands; where somebody was faster, once more upon what they left. */
  private async save(change: (there: HolidayInput[]) => HolidayInput[], done: string): Promise<Outcome> {
    const send = () => {
      const { version, holidays } = this.calendar();
      const input = { version, holidays: change(holidays.map(bare)) };
      return this.saver.run(UpdateCalendarMutation, input, { done, undone: () => this.undone.emit() });
    };
    const outcome = await send();
    if (outcome.kind !== 'conflict') return outcome;
    await this.app.whenStable();
    return send();
  }
}
