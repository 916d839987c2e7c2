import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RuleReportPartsFragment } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { DecideSuggestion } from './decide-suggestion';
import { SilentRules } from './silent-rules';
import { SuggestionCard } from './suggestion-card';

let made = 0;

/** What Heed would suggest about one person, and why nothing else. */
@Component({
  selector: 'heed-suggestions-of-contact',
  imports: [Icon, SilentRules, SuggestionCard, TranslocoPipe],
  template: `
    <h2 class="text-card font-semibold" [id]="id">{{ 'suggestions.title' | transloco }}</h2>
    <ul class="divide-hair mt-2 divide-y">
      @for (suggestion of open(); track suggestion.id) {
        <li class="py-3 first:pt-0 last:pb-0"><heed-suggestion-card [suggestion]="suggestion" [named]="false" /></li>
      } @empty {
        <li class="text-meta text-ink2">{{ 'suggestions.none' | transloco: { name: name() } }}</li>
      }
    </ul>
    @if (report().silent.length) {
      <button
        type="button"
        class="text-brand text-meta mt-2 inline-flex min-h-6 items-center gap-1 font-semibold whitespace-nowrap hover:underline pointer-coarse:min-h-11"
        [attr.aria-expanded]="asked()"
        [attr.aria-controls]="id + '-silent'"
        (click)="asked.set(!asked())"
      >
        {{ (open().length ? 'suggestions.whyNot' : 'suggestions.whyNothing') | transloco
        }}<heed-icon [name]="asked() ? 'chevron-up' : 'chevron-down'" />
      </button>
      <div [id]="id + '-silent'" class="bg-sunken rounded-button mt-1 p-3" [hidden]="!asked()">
        @if (asked()) {
          <heed-silent-rules [rules]="report().silent" />
        }
      </div>
    }
  `,
  host: { role: 'region', class: 'bg-panel border-line rounded-card block border p-3', '[attr.aria-labelledby]': 'id' },
})
export class SuggestionsOfContact {
  private readonly decide = inject(DecideSuggestion);
  readonly report = input.required<RuleReportPartsFragment>();
  readonly name = input.required<string>();
  protected readonly id = `suggestions-${++made}`;
  protected readonly asked = signal(false);
  protected readonly open = computed(() => this.report().open.filter(({ id }) => !this.decide.gone().has(id)));

  constructor() {
    effect(() => this.decide.forget(this.report().open.map(({ id }) => id)));
  }
}
