import { Component, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RELATIONSHIP_KINDS } from '../contacts/list-params';
import type { RelationshipKind } from '../graphql/generated/graphql';
import { FilterChip } from '../ui/filter-chip';

/** For whom a protocol is: a chip for each kind of people; none chosen is everybody. */
@Component({
  selector: 'heed-kind-chooser',
  imports: [FilterChip, TranslocoPipe],
  template: `
    <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">{{ 'protocols.kinds' | transloco }}</p>
    <div class="flex flex-wrap gap-2" role="group" [attr.aria-label]="'protocols.kinds' | transloco">
      @for (kind of kinds; track kind) {
        <button heedFilterChip [on]="chosen().includes(kind)" (click)="toggle(kind)">
          {{ 'settings.kinds.' + kind | transloco }}
        </button>
      }
    </div>
    <p class="text-meta text-ink2 mt-1">{{ 'protocols.kindsHelp' | transloco }}</p>
  `,
  host: { class: 'block' },
})
export class KindChooser {
  readonly chosen = model.required<readonly RelationshipKind[]>();
  protected readonly kinds = RELATIONSHIP_KINDS;

  /** In the order of the vocabulary, whatever the order of the clicks. */
  protected toggle(kind: RelationshipKind): void {
    const on = (one: RelationshipKind) => this.chosen().includes(one) !== (one === kind);
    this.chosen.set(RELATIONSHIP_KINDS.filter(on));
  }
}
