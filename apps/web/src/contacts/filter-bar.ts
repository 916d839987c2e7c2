import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import type { TextKey } from '../i18n/text-key';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { FEELINGS } from '../ui/feeling';
import { FilterChoicesQuery } from './documents';
import { type ListParams, RELATIONSHIP_KINDS, SINCE_DAYS } from './list-params';
import { type Choice, SelectChip } from './select-chip';

/** What narrows the list; every change is told as the part of the address that it is. */
@Component({
  selector: 'heed-filter-bar',
  imports: [SelectChip, TranslocoPipe],
  template: `
    @for (filter of filters(); track filter.name) {
      <heed-select-chip
        [class.lg:hidden]="filter.name === 'sort'"
        [label]="filter.label | transloco"
        [choices]="filter.choices"
        [value]="params()[filter.name] ?? ''"
        (chosen)="tell(filter.name, $event)"
      />
    }
  `,
  host: {
    role: 'group',
    class:
      'flex flex-wrap items-center gap-2 max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1',
    '[attr.aria-label]': 'label()',
  },
})
export class FilterBar {
  private readonly translate = translator();
  private readonly session = inject(Session);
  private readonly known = query(FilterChoicesQuery, () => ({})).data;
  readonly params = input.required<ListParams>();
  readonly changed = output<ListParams>();
  protected readonly label = computed(() => this.translate('contacts.filters'));

  protected readonly filters = computed(() => [
    this.filter('owner', 'contacts.filter.owner', 'contacts.filter.anyone', this.owners()),
    this.filter('feeling', 'contacts.filter.feeling', 'contacts.filter.any', this.feelings()),
    this.filter('tag', 'contacts.filter.tag', 'contacts.filter.any', this.tags()),
    this.filter('kind', 'contacts.filter.kind', 'contacts.filter.any', this.kinds()),
    this.filter('since', 'contacts.filter.since', 'contacts.filter.anytime', this.spans()),
    this.filter('archived', 'contacts.filter.archived', 'contacts.filter.archivedNo', this.putAside()),
    { name: 'sort' as const, label: 'contacts.filter.sort' as const, choices: this.orders() },
  ]);

  protected tell(name: keyof ListParams, value: string): void {
    this.changed.emit({ [name]: value || undefined });
  }

  private filter(name: keyof ListParams, label: TextKey, none: TextKey, choices: readonly Choice[]) {
    return { name, label, choices: [{ value: '', label: this.translate(none) }, ...choices] };
  }

  private owners(): Choice[] {
    const me = this.session.viewer()?.id;
    const others = (this.known()?.members ?? []).filter(({ id, active }) => active && id !== me);
    return [
      { value: 'me', label: this.translate('contacts.filter.me') },
      { value: 'none', label: this.translate('contacts.nobody') },
      ...others.map(({ id, name }) => ({ value: id, label: name })),
    ];
  }

  private tags(): Choice[] {
    return (this.known()?.tags ?? []).map(({ id, name }) => ({ value: id, label: name }));
  }

  private putAside(): Choice[] {
    return [{ value: 'only', label: this.translate('contacts.filter.archivedOnly') }];
  }

  private orders(): Choice[] {
    return [
      { value: '', label: this.translate('contacts.filter.byName') },
      { value: 'last', label: this.translate('contacts.filter.byLast') },
    ];
  }

  private feelings(): Choice[] {
    return FEELINGS.map((value) => ({ value, label: this.translate(`ui.feeling.${value}`) }));
  }

  private kinds(): Choice[] {
    return RELATIONSHIP_KINDS.map((value) => ({ value, label: this.translate(`contacts.kind.${value}`) }));
  }

  private spans(): Choice[] {
    return SINCE_DAYS.map((value) => ({ value, label: this.translate(`contacts.since.${value}`) }));
  }
}
