import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LeftInPeacePartsFragment, SuggestionPartsFragment } from '../graphql/generated/graphql';
import { Counted } from '../i18n/counted';
import { Session } from '../identity/session';
import { DecideSuggestion } from '../suggestions/decide-suggestion';
import { LeftInPeace } from '../suggestions/left-in-peace';
import { SuggestionCard } from '../suggestions/suggestion-card';

/** At most five people who are worth a call, each with one sentence of facts and its records. */
@Component({
  selector: 'heed-worth-a-call',
  imports: [Counted, LeftInPeace, RouterLink, SuggestionCard, TranslocoPipe],
  template: `
    <div
      class="border-hair flex min-h-12 flex-wrap items-center justify-between gap-x-3 border-b px-4 py-2 max-sm:px-3"
    >
      <h2 id="worth" class="text-card font-semibold">{{ 'today.worth.title' | transloco }}</h2>
      <p class="text-meta text-ink2 flex flex-wrap gap-x-3">
        <span class="max-sm:hidden">{{ 'today.worth.from' | transloco }}</span>
        @if (mayLookQuiet()) {
          <a
            class="text-brand inline-flex items-center font-semibold hover:underline pointer-coarse:min-h-11"
            routerLink="/quiet"
            >{{ 'today.worth.quiet' | transloco }}</a
          >
        }
      </p>
    </div>
    <ul class="divide-hair divide-y">
      @for (suggestion of open(); track suggestion.id) {
        <li class="p-4 max-sm:p-3"><heed-suggestion-card [suggestion]="suggestion" /></li>
      } @empty {
        <li class="text-ink2 p-4">{{ 'today.worth.none' | transloco }}</li>
      }
    </ul>
    @if (held() > 0) {
      <p class="border-hair text-meta text-ink2 border-t px-4 py-2.5 max-sm:px-3">
        {{ 'suggestions.held.' | counted: held() }}
      </p>
    }
    @if (leftInPeace().length) {
      <heed-left-in-peace class="border-hair border-t px-4 py-2.5 max-sm:px-3" [people]="leftInPeace()" />
    }
  `,
  host: { role: 'region', 'aria-labelledby': 'worth', class: 'bg-panel border-line rounded-card block border' },
})
export class WorthACall {
  private readonly session = inject(Session);
  private readonly decide = inject(DecideSuggestion);
  readonly suggestions = input.required<readonly SuggestionPartsFragment[]>();
  /** How many wait for another day, because enough were shown today. */
  readonly held = input(0);
  readonly leftInPeace = input.required<readonly LeftInPeacePartsFragment[]>();
  protected readonly open = computed(() => this.suggestions().filter(({ id }) => !this.decide.gone().has(id)));

  protected readonly mayLookQuiet = computed(() => this.session.may('quietRadar'));

  constructor() {
    effect(() => this.decide.forget(this.suggestions().map(({ id }) => id)));
  }
}
