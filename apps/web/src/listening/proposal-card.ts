import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProposalPartsFragment } from '../graphql/generated/graphql';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { FACT_ICONS, HeardWords } from './heard-words';

/** Something that was heard and that nobody has answered: what it would be, the words that say so, why, and the answers. */
@Component({
  selector: 'heed-proposal-card',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <div class="min-w-0 flex-1 basis-56">
      <p class="text-meta text-ink2 flex flex-wrap items-center gap-x-1.5">
        <heed-icon class="text-brand" [name]="icon()" />
        <span class="text-brand font-semibold">{{ 'listening.kind.' + proposal().kind | transloco }}</span>
        <span>{{ (proposal().by === 'MODEL' ? 'listening.model' : 'listening.heard') | transloco }}</span>
      </p>
      <p class="font-medium wrap-anywhere">{{ line() }}</p>
      <p class="text-meta text-ink2 wrap-anywhere">
        @if (!cited()) {
          {{ 'listening.from' | transloco }}
          <q class="border-brand border-b border-dashed">{{ proposal().words.text }}</q> ·
        }
        {{ proposal().reason }}
      </p>
      @if (!canAccept() && proposal().event) {
        <p class="text-meta text-ink2">{{ 'listening.later' | transloco }}</p>
      }
    </div>
    <div class="flex shrink-0 gap-1">
      @if (canAccept()) {
        <button
          type="button"
          heedButton="icon"
          compact
          [attr.aria-label]="'listening.accept' | transloco: { what: line() }"
          (click)="accepted.emit()"
        >
          <heed-icon name="check" />
        </button>
        <button
          type="button"
          heedButton="icon"
          compact
          [attr.aria-label]="'listening.edit' | transloco: { what: line() }"
          (click)="edited.emit()"
        >
          <heed-icon name="pencil" />
        </button>
      }
      <button
        type="button"
        heedButton="icon"
        compact
        [attr.aria-label]="'listening.dismiss' | transloco: { what: line() }"
        (click)="dismissed.emit()"
      >
        <heed-icon name="x" />
      </button>
    </div>
  `,
  host: {
    role: 'group',
    class: 'border-strong rounded-entry flex flex-wrap items-center justify-end gap-x-2 border border-dashed px-3 py-2',
    '[attr.aria-label]': 'line()',
    '(mouseenter)': 'pointed.emit(true)',
    '(mouseleave)': 'pointed.emit(false)',
    '(focusin)': 'pointed.emit(true)',
    '(focusout)': 'pointed.emit(false)',
  },
})
export class ProposalCard {
  private readonly words = inject(HeardWords);
  readonly proposal = input.required<ProposalPartsFragment>();
  /** Whether something can come of it here. */
  readonly canAccept = input(true);
  readonly accepted = output();
  readonly edited = output();
  readonly dismissed = output();
  /** Whether somebody looks at it: then its sentence is shown. */
  readonly pointed = output<boolean>();
  protected readonly icon = computed(() => FACT_ICONS[this.proposal().kind]);
  /** Whether the reason names the words itself. */
  protected readonly cited = computed(() => this.proposal().reason.includes(this.proposal().words.text));
  protected readonly line = computed(() => this.words.line(this.proposal()));
}
