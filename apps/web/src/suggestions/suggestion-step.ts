import { Component, computed, inject, input } from '@angular/core';
import type { SuggestionPartsFragment } from '../graphql/generated/graphql';
import { AskToLog } from '../log/ask-to-log';
import { Composer } from '../log/composer';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { DecideSuggestion } from './decide-suggestion';
import { stepFor } from './log-for';

const ICONS: Record<string, string> = { PHONE: 'phone', EMAIL: 'mail', VIDEO: 'video', IN_PERSON: 'map-pin' };
const SCHEMES: Record<string, string> = { PHONE: 'tel:', EMAIL: 'mailto:' };

/** The one step that fits the person: a plan for a good hour, or their number or address itself. */
@Component({
  selector: 'heed-suggestion-step',
  imports: [Button, Icon],
  template: `@if (address(); as href) {
      <a heedButton="soft" class="max-w-full" [href]="href" (click)="arm()">
        <heed-icon [name]="icon()" /><span class="truncate">{{ suggestion().step.text }}</span>
      </a>
    } @else {
      <button type="button" heedButton="soft" class="max-w-full" (click)="composer.open(request())">
        <heed-icon [name]="icon()" /><span class="truncate">{{ suggestion().step.text }}</span>
      </button>
    }`,
  host: { class: 'inline-block max-w-full' },
})
export class SuggestionStep {
  private readonly decide = inject(DecideSuggestion);
  private readonly ask = inject(AskToLog);
  protected readonly composer = inject(Composer);
  readonly suggestion = input.required<SuggestionPartsFragment>();

  /** Where it can be done at once; null when it is to be planned, or there is no way that a device knows. */
  protected readonly address = computed(() => {
    const { at, address, channel } = this.suggestion().step;
    const scheme = SCHEMES[channel ?? ''];
    return at === null && address && scheme ? `${scheme}${address}` : null;
  });
  protected readonly icon = computed(() => {
    const { at, channel } = this.suggestion().step;
    return at === null ? (ICONS[channel ?? ''] ?? 'message-circle') : 'calendar-clock';
  });
  protected readonly request = computed(() => stepFor(this.suggestion(), this.decide.follower(this.suggestion())));

  protected arm(): void {
    const { nameToUse, displayName } = this.suggestion().contact;
    this.ask.arm(nameToUse ?? displayName, this.request());
  }
}
