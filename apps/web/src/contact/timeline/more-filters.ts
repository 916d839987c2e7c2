import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Feeling } from '../../graphql/generated/graphql';
import { FEELINGS } from '../../ui/feeling';
import { FeelingGlyph } from '../../ui/feeling-glyph';
import { PlainField } from '../../ui/plain-field';
import { FilterChip } from '../../ui/filter-chip';
import { Input } from '../../ui/input';
import type { TimelineView } from './filter-in-url';

/** The rarer filters: feelings, direction, who, when, and the types that have no chip of their own. */
@Component({
  selector: 'heed-more-filters',
  imports: [FeelingGlyph, PlainField, FilterChip, Input, TranslocoPipe],
  templateUrl: './more-filters.html',
  host: { class: 'bg-panel border-line rounded-card mt-2 block border p-3' },
})
export class MoreFilters {
  readonly view = input.required<TimelineView>();
  readonly members = input.required<readonly { id: string; name: string }[]>();
  readonly types = input.required<readonly { id: string; label: string }[]>();
  readonly changed = output<Partial<TimelineView>>();
  protected readonly feelings = FEELINGS;
  protected readonly directions = [
    { value: 'INBOUND', label: 'contact.filter.in' },
    { value: 'OUTBOUND', label: 'contact.filter.out' },
    { value: 'INTERNAL', label: 'contact.filter.internal' },
  ] as const;

  protected toggle(feeling: Feeling): void {
    const { feelings } = this.view();
    const without = feelings.filter((one) => one !== feeling);
    this.changed.emit({ feelings: feelings.includes(feeling) ? without : [...feelings, feeling] });
  }

  protected setDirection(value: string): void {
    this.changed.emit({ direction: this.directions.find((one) => one.value === value)?.value ?? null });
  }

  protected addType(id: string): void {
    if (id) this.changed.emit({ types: [...this.view().types, id] });
  }
}
