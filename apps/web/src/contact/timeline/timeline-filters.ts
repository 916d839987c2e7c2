import { Component, computed, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { Button } from '../../ui/button';
import { FilterChip } from '../../ui/filter-chip';
import { Icon } from '../../ui/icon';
import { ChoicesQuery } from '../data/contact-page-query';
import { MoreFilters } from './more-filters';
import { type TimelineView, filtersSet, viewFromUrl } from './filter-in-url';
import { WordsField } from './words-field';

const FIRST_TYPES = ['CALL', 'EMAIL', 'VISIT', 'CHAT'];

/** What of the timeline is shown; the page keeps it in the address. Its content is what the page filters by first. */
@Component({
  selector: 'heed-timeline-filters',
  imports: [Button, FilterChip, Icon, MoreFilters, TranslocoPipe, WordsField],
  template: `<div
      role="group"
      class="flex flex-wrap items-center gap-2"
      [attr.aria-label]="'contact.filter.label' | transloco"
    >
      <ng-content />
      <heed-words-field [value]="view().text" (changed)="set({ text: $event })" />
      <button heedFilterChip [on]="view().types.length === 0" (click)="set({ types: [] })">
        {{ 'contact.filter.all' | transloco }}
      </button>
      @for (type of types(); track type.id) {
        <button heedFilterChip [on]="view().types.includes(type.id)" (click)="toggleType(type.id)">
          {{ type.label }}
        </button>
      }
      <button heedFilterChip [on]="view().promise" (click)="set({ promise: !view().promise })">
        {{ 'contact.filter.promise' | transloco }}
      </button>
      <button heedFilterChip [on]="view().pain" (click)="set({ pain: !view().pain })">
        {{ 'contact.filter.pain' | transloco }}
      </button>
      <button type="button" heedButton="quiet" compact [attr.aria-expanded]="open()" (click)="open.set(!open())">
        <heed-icon name="sliders-horizontal" />{{ 'contact.filter.more' | transloco }}
      </button>
      @if (count() > 0) {
        <button type="button" heedButton="quiet" compact (click)="clear()">
          <heed-icon name="x" />{{ 'contact.timeline.clear' | transloco }}
        </button>
      }
    </div>
    @if (open()) {
      @defer (on immediate) {
        <heed-more-filters [view]="view()" [members]="members()" [types]="rest()" (changed)="set($event)" />
      }
    }`,
  host: { class: 'block' },
})
export class TimelineFilters {
  private readonly choices = query(ChoicesQuery, () => ({}), { policy: 'cache-first' });
  readonly view = model.required<TimelineView>();
  protected readonly open = signal(false);
  protected readonly count = computed(() => filtersSet(this.view()));
  protected readonly members = computed(() => this.choices.data()?.members ?? []);
  private readonly all = computed(() =>
    (this.choices.data()?.interactionTypes ?? []).filter(
      (type) => !type.archived || this.view().types.includes(type.id),
    ),
  );
  private readonly isFirst = (type: { id: string; key: string }) =>
    FIRST_TYPES.includes(type.key) || this.view().types.includes(type.id);
  protected readonly types = computed(() => this.all().filter(this.isFirst));
  protected readonly rest = computed(() => this.all().filter((type) => !this.isFirst(type)));

  protected set(part: Partial<TimelineView>): void {
    this.view.update((view) => ({ ...view, ...part }));
  }

  protected toggleType(id: string): void {
    const { types } = this.view();
    this.set({ types: types.includes(id) ? types.filter((one) => one !== id) : [...types, id] });
  }

  protected clear(): void {
    this.view.set(viewFromUrl({}));
  }
}
