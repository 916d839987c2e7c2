import { Component, ElementRef, afterNextRender, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BriefLineKind, RingMatchFragment } from '../graphql/generated/graphql';
import { bindKeys } from '../keys/bind-keys';
import { arrowTarget } from '../ui/arrow-keys';
import { Avatar } from '../ui/avatar';
import { Chip } from '../ui/chip';
import { Time } from '../ui/time';

/** What tells people apart at once: of their brief, the first of these. */
const TELLING: readonly BriefLineKind[] = ['OWED', 'HURTING', 'LAST_TIME'];

/** Several people share a number: who of them is it? The first has the focus; arrows, J and K move, Enter takes. */
@Component({
  selector: 'heed-callers',
  imports: [Avatar, Chip, Time, TranslocoPipe],
  template: `<ul class="bg-panel border-line rounded-card divide-hair divide-y border">
    @for (row of rows(); track row.one.id; let index = $index) {
      <li>
        <button
          type="button"
          class="hover:bg-hover rounded-card flex min-h-14 w-full items-center gap-3 px-3 py-2 text-start"
          (click)="chosen.emit(row.one.id)"
          (keydown)="walk($event, index)"
        >
          <heed-avatar [name]="row.one.displayName" />
          <span class="min-w-0 flex-1">
            <span class="flex flex-wrap items-center gap-x-2">
              <b class="font-semibold wrap-anywhere">{{ row.one.displayName }}</b>
              @if (row.place) {
                <span class="text-ink2 wrap-anywhere">{{ row.place }}</span>
              }
              @if (row.one.archivedAt) {
                <heed-chip icon="archive">{{ 'ring.archived' | transloco }}</heed-chip>
              }
            </span>
            <span class="text-meta text-ink2 block">
              @if (row.one.lastInteraction; as last) {
                {{ last.typeLabel }} · <heed-time [at]="last.occurredAt" />
              } @else {
                {{ 'ring.never' | transloco }}
              }
            </span>
            @if (row.first; as line) {
              <span class="text-meta mt-0.5 block wrap-anywhere"
                ><span class="text-ink2"
                  >{{ 'brief.line.' + line.kind | transloco: { name: row.one.displayName } }}:</span
                >
                {{ line.text }}</span
              >
            }
          </span>
        </button>
      </li>
    }
  </ul>`,
})
export class Callers {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly callers = input.required<readonly RingMatchFragment[]>();
  readonly chosen = output<string>();
  protected readonly rows = computed(() =>
    this.callers().map((one) => {
      const work = one.affiliations.find(({ primary }) => primary) ?? one.affiliations[0];
      const [first = null] = one.brief.lines
        .filter(({ kind }) => TELLING.includes(kind))
        .map(({ kind, items }) => ({ kind, text: items[0]?.text ?? '' }));
      return { one, first, place: [work?.title, work?.company.name].filter((part) => !!part).join(', ') };
    }),
  );

  constructor() {
    afterNextRender(() => this.buttons()[0]?.focus());
    bindKeys({ does: 'next', run: () => this.step(1) }, { does: 'previous', run: () => this.step(-1) });
  }

  protected walk(event: KeyboardEvent, index: number): void {
    const target = arrowTarget(event, index, this.callers().length);
    if (target === null) return;
    event.preventDefault();
    this.buttons()[target]?.focus();
  }

  private step(by: number): void {
    const buttons = this.buttons();
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus();
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll('button')];
  }
}
