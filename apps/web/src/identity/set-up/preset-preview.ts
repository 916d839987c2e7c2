import { Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PresetPartsFragment } from '../../graphql/generated/graphql';
import { Counted } from '../../i18n/counted';
import { BusinessTime } from '../../ui/business-time';
import { weekWords } from '../../settings/hours/week-words';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';

const FIRST = { types: 6, guides: 4, rhythms: 3 };

/** What a workspace of this kind would start with: the first of each, and all of it on request. */
@Component({
  selector: 'heed-preset-preview',
  imports: [BusinessTime, Button, Chip, Counted, Icon, TranslocoPipe],
  templateUrl: './preset-preview.html',
  host: { class: 'bg-panel border-line rounded-card block border' },
})
export class PresetPreview {
  private readonly words = weekWords();
  readonly preset = input.required<PresetPartsFragment>();
  protected readonly all = signal(false);
  protected readonly types = computed(() => this.first(this.preset().interactionTypes, FIRST.types));
  protected readonly guides = computed(() => this.first(this.preset().protocols, FIRST.guides));
  protected readonly rhythms = computed(() => this.first(this.preset().cadences, FIRST.rhythms));
  protected readonly hours = computed(() => this.words(this.preset().hours));

  private first<T>(list: readonly T[], count: number): { shown: readonly T[]; more: number } {
    const shown = this.all() ? list : list.slice(0, count);
    return { shown, more: list.length - shown.length };
  }
}
