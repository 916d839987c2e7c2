import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedTypeFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { BusinessTime } from '../../ui/business-time';

/** A type: its icon, its name, what it usually is and how soon it is answered. */
@Component({
  selector: 'li[heedTypeRow]',
  imports: [BusinessTime, Button, Icon, TranslocoPipe],
  template: `
    <heed-icon [name]="type().icon" [size]="20" class="text-ink2" />
    <div class="min-w-40 flex-1">
      <p class="font-semibold">{{ type().label }}</p>
      <p class="text-meta text-ink2">
        {{ 'settings.direction.' + type().defaultDirection | transloco }} ·
        @if (type().responseTargetMinutes; as minutes) {
          {{ 'settings.types.within' | transloco: { time: minutes | businessTime } }}
        } @else {
          {{ 'settings.types.noTarget' | transloco }}
        }
      </p>
    </div>
    @if (mayChange()) {
      <div class="flex flex-wrap items-center gap-1 max-sm:ms-6">
        <ng-content />
        <button type="button" heedButton="quiet" compact (click)="edited.emit()">
          {{ 'settings.edit' | transloco }}<span class="sr-only">, {{ type().label }}</span>
        </button>
        <button type="button" heedButton="quiet" compact (click)="archived.emit()">
          {{ (type().archived ? 'settings.types.unarchive' : 'settings.types.archive') | transloco
          }}<span class="sr-only">, {{ type().label }}</span>
        </button>
      </div>
    }
  `,
  host: { class: 'border-hair flex flex-wrap items-center gap-x-3 gap-y-2 border-b p-3 last:border-b-0' },
})
export class TypeRow {
  readonly type = input.required<ListedTypeFragment>();
  readonly mayChange = input.required<boolean>();
  readonly edited = output();
  /** Archive it, or bring it back. */
  readonly archived = output();
}
