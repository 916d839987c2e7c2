import { Component, computed, inject, input, output } from '@angular/core';
import { type Choice, SelectChip } from '../../contacts/select-chip';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { AssigneesQuery } from '../reminder-documents';
import type { ListParams } from './list-params';

const STATES = ['done', 'off'] as const;
const REPEATING = ['yes', 'no'] as const;

/** What narrows the list; every change is told as the part of the address that it is. */
@Component({
  selector: 'heed-reminder-filters',
  imports: [SelectChip],
  template: `
    @for (filter of filters(); track filter.name) {
      <heed-select-chip
        [label]="filter.label"
        [choices]="filter.choices"
        [value]="params()[filter.name] ?? ''"
        (chosen)="tell(filter.name, $event)"
      />
    }
  `,
  host: { role: 'group', class: 'mb-3 flex flex-wrap items-center gap-2', '[attr.aria-label]': 'label' },
})
export class ReminderFilters {
  private readonly translate = translator();
  private readonly session = inject(Session);
  private readonly asked = query(AssigneesQuery, () => (this.leads() ? {} : null), { policy: 'cache-first' });
  readonly params = input.required<ListParams>();
  readonly changed = output<ListParams>();
  protected readonly label = this.translate('reminders.list.filters');
  /** Those who lead see everybody's. */
  private readonly leads = computed(() => this.session.may('feed'));

  protected readonly filters = computed(() => [
    ...(this.leads()
      ? [{ name: 'who' as const, label: this.translate('reminders.list.who'), choices: this.who() }]
      : []),
    { name: 'state' as const, label: this.translate('reminders.list.state'), choices: this.states() },
    { name: 'repeats' as const, label: this.translate('reminders.list.repeats'), choices: this.repeating() },
  ]);

  protected tell(name: keyof ListParams, value: string): void {
    this.changed.emit({ [name]: value || undefined });
  }

  private who(): Choice[] {
    const me = this.session.viewer()?.id;
    const others = (this.asked.data()?.members ?? []).filter(({ id, active }) => active && id !== me);
    return [
      { value: '', label: this.translate('reminders.list.mine') },
      { value: 'all', label: this.translate('reminders.list.everybody') },
      ...others.map(({ id, name }) => ({ value: id, label: name })),
    ];
  }

  private states(): Choice[] {
    const open = { value: '', label: this.translate('reminders.list.states.open') };
    return [open, ...STATES.map((value) => ({ value, label: this.translate(`reminders.list.states.${value}`) }))];
  }

  private repeating(): Choice[] {
    const any = { value: '', label: this.translate('reminders.list.repeating.any') };
    return [any, ...REPEATING.map((value) => ({ value, label: this.translate(`reminders.list.repeating.${value}`) }))];
  }
}
