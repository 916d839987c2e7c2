import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { FilterChip } from '../../ui/filter-chip';
import { Input } from '../../ui/input';
import { PlainField } from '../../ui/plain-field';
import type { ReminderDraft } from './reminder-draft';
import { AssigneesQuery } from '../reminder-documents';

/** Minutes before it comes up: 10 minutes, an hour, a day, a week. */
const LEADS = [10, 60, 1_440, 10_080] as const;
/** What is earlier than the day itself: for a reminder of a day. */
const DAYS_AHEAD = 1_440;
const AT_MOST = 3;

/** Word ahead of time, and who is to do it: one step away, open where something is said. */
@Component({
  selector: 'heed-further-fields',
  imports: [FilterChip, Input, PlainField, TranslocoPipe],
  template: `<details class="group" [open]="told()">
    <summary class="text-brand w-fit cursor-pointer py-1 font-semibold pointer-coarse:min-h-11">
      {{ 'reminders.form.more' | transloco }}
    </summary>
    <div class="mt-2 grid gap-3">
      <div>
        <p class="text-meta mb-1.5 font-semibold" id="heed-leads">{{ 'reminders.form.leads' | transloco }}</p>
        <div class="flex flex-wrap gap-2" role="group" aria-labelledby="heed-leads">
          @for (lead of leads(); track lead) {
            <button heedFilterChip [on]="draft().leadMinutes.includes(lead)" (click)="toggle(lead)">
              {{ 'reminders.form.lead.' + lead | transloco }}
            </button>
          }
        </div>
        @if (errors()['leadMinutes']; as wrong) {
          <p class="text-meta text-danger mt-1" role="alert">{{ wrong }}</p>
        }
      </div>
      <heed-plain-field [label]="'reminders.form.assignee' | transloco" [error]="errors()['assigneeId'] ?? null">
        <select heedInput #who (change)="changed.emit({ assigneeId: who.value })">
          @for (member of members(); track member.id) {
            <option [value]="member.id" [selected]="member.id === chosen()">{{ member.name }}</option>
          }
        </select>
      </heed-plain-field>
    </div>
  </details>`,
  host: { class: 'block' },
})
export class FurtherFields {
  private readonly session = inject(Session);
  private readonly translate = translator();
  private readonly asked = query(AssigneesQuery, () => ({}), { policy: 'cache-first' });
  readonly draft = input.required<ReminderDraft>();
  readonly errors = input<Record<string, string>>({});
  readonly changed = output<Partial<ReminderDraft>>();
  private readonly me = computed(() => this.session.viewer()?.id ?? '');
  protected readonly chosen = computed(() => this.draft().assigneeId || this.me());
  protected readonly told = computed(
    () =>
      this.draft().leadMinutes.length > 0 ||
      this.chosen() !== this.me() ||
      ['leadMinutes', 'assigneeId'].some((name) => name in this.errors()),
  );

  /** Those that fit, and those that were chosen before. */
  protected readonly leads = computed(() => {
    const fit = LEADS.filter((lead) => this.draft().time || lead >= DAYS_AHEAD);
    return [...new Set<number>([...fit, ...LEADS.filter((lead) => this.draft().leadMinutes.includes(lead))])].sort(
      (a, b) => a - b,
    );
  });

  protected readonly members = computed(() => {
    const active = (this.asked.data()?.members ?? []).filter((member) => member.active || member.id === this.chosen());
    const others = active.filter(({ id }) => id !== this.me());
    return [{ id: this.me(), name: this.translate('reminders.form.me') }, ...others];
  });

  protected toggle(lead: number): void {
    const { leadMinutes } = this.draft();
    const without = leadMinutes.filter((one) => one !== lead);
    const next = without.length < leadMinutes.length ? without : [...leadMinutes, lead].slice(-AT_MOST);
    this.changed.emit({ leadMinutes: next.sort((a, b) => a - b) });
  }
}
