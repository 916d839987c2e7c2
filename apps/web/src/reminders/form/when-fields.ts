import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { FilterChip } from '../../ui/filter-chip';
import { Input } from '../../ui/input';
import { Now } from '../../ui/now';
import { PlainField } from '../../ui/plain-field';
import { Segment } from '../../ui/segment';
import { dayFrom } from '../../ui/wall-time';
import type { ReminderDraft } from './reminder-draft';
import { type RepeatChoice, repeatChoices } from './repeat-choices';

const CHIPS = [
  { days: 0, label: 'reminders.form.today' },
  { days: 1, label: 'reminders.form.tomorrow' },
  { days: 3, label: 'reminders.form.threeDays' },
  { days: 7, label: 'reminders.form.week' },
] as const;

/** How often a weekday came in its month; the fifth is always the last one, which has a name of its own. */
const PLACES = ['1', '2', '3', '4'] as const;
const ANCHORS = ['FIXED', 'AFTER_COMPLETION'] as const;

/** When a reminder comes up, and whether again: every change is told as the part of the draft that it is. */
@Component({
  selector: 'heed-when-fields',
  imports: [FilterChip, Input, PlainField, Segment, TranslocoPipe],
  templateUrl: './when-fields.html',
  host: { class: 'grid gap-3' },
})
export class WhenFields {
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  readonly draft = input.required<ReminderDraft>();
  /** The words for a rule that is none of the choices; null where the choices say it. */
  readonly ruleText = input<string | null>(null);
  readonly errors = input<Record<string, string>>({});
  readonly changed = output<Partial<ReminderDraft>>();
  protected readonly chips = computed(() =>
    CHIPS.map(({ days, label }) => ({ label, day: dayFrom(this.now(), days) })),
  );
  protected readonly anchors = ANCHORS.map((value) => ({
    value,
    label: this.translate(`reminders.form.anchors.${value}`),
  }));

  protected readonly repeats = computed(() => {
    const { rule } = this.draft();
    const choices = repeatChoices(this.draft()).map((choice) => ({ rule: choice.rule, label: this.nameOf(choice) }));
    const own = { rule, label: this.ruleText() ?? rule };
    const known = !rule || choices.some((choice) => choice.rule === rule);
    return [{ rule: '', label: this.translate('reminders.form.once') }, ...choices, ...(known ? [] : [own])];
  });

  private nameOf({ name, rule }: RepeatChoice): string {
    const { day, anchor } = this.draft();
    if (anchor === 'AFTER_COMPLETION') return this.translate(`reminders.form.after.${name}`);
    const at = new Date(`${day}T12:00:00Z`);
    const words = (look: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(this.locale(), { ...look, timeZone: 'UTC' }).format(at);
    const place = PLACES.find((number) => rule.includes(`BYDAY=${number}`)) ?? '1';
    return this.translate(`reminders.form.repeats.${name}`, {
      weekday: words({ weekday: 'long' }),
      date: words({ day: 'numeric' }),
      month: words({ day: 'numeric', month: 'long' }),
      place: this.translate(`reminders.form.places.${place}`),
    });
  }
}
