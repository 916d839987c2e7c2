import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Direction } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { Segment } from '../../ui/segment';
import { LogForm } from './log-form';

/** Types that stand side by side; the rest is in a menu. */
const SHOWN = 4;

/** What kind of touchpoint it was, and who began. */
@Component({
  selector: 'heed-touchpoint',
  imports: [Icon, Menu, Segment, TranslocoPipe],
  template: `
    <div class="flex max-w-full shrink-0 items-center gap-1">
      <heed-segment
        [label]="'log.type' | transloco"
        [options]="shown()"
        [value]="form.type()?.id ?? null"
        (valueChange)="choose($event)"
      />
      @if (rest().length) {
        <heed-menu [items]="rest()" [label]="'log.moreTypes' | transloco" (chosen)="choose($event)">
          <heed-icon name="chevron-down" />
        </heed-menu>
      }
    </div>
    <heed-segment
      class="min-w-0"
      [label]="'log.who' | transloco"
      [options]="directions()"
      [value]="form.direction()"
      (valueChange)="turn($event)"
    />
  `,
  host: {
    class: 'flex flex-wrap items-center justify-between gap-2',
  },
})
export class Touchpoint {
  protected readonly form = inject(LogForm);
  private readonly translate = translator();

  private readonly first = computed(() => {
    const [types, chosen] = [this.form.types(), this.form.type()];
    const first = types.slice(0, SHOWN);
    return !chosen || first.includes(chosen) ? first : [...first.slice(0, SHOWN - 1), chosen];
  });
  protected readonly shown = computed(() =>
    this.first().map(({ id, label, icon }) => ({
      value: id,
      label,
      icon: id === this.form.type()?.id ? icon : undefined,
    })),
  );
  protected readonly rest = computed(() =>
    this.form
      .types()
      .filter((type) => !this.first().includes(type))
      .map(({ id, label, icon }) => ({ value: id, label, icon })),
  );
  protected readonly directions = computed(() => {
    const channel = this.form.type()?.channel ?? 'NONE';
    const values: Direction[] = channel === 'NONE' ? ['INBOUND', 'OUTBOUND', 'INTERNAL'] : ['INBOUND', 'OUTBOUND'];
    const name = this.form.name();
    const [plan, done] = [`log.direction.plan.` as const, `log.direction.${channel}.` as const];
    return values.map((value) => ({
      value,
      label: this.translate(`${this.form.planned() && value !== 'INTERNAL' ? plan : done}${value}` as 'log.type', {
        name,
      }),
    }));
  });

  protected choose(typeId: string | null): void {
    const type = this.form.types().find(({ id }) => id === typeId);
    if (!type) return;
    const outcome = type.channel === 'PHONE' ? this.form.draft().outcome : null;
    this.form.patch({ typeId: type.id, direction: null, outcome, versionId: null, stepsDone: [] });
  }

  protected turn(direction: Direction | null): void {
    this.form.patch({ direction });
  }
}
