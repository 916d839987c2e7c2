import { Component, computed, inject, input } from '@angular/core';
import type { PreferenceKey, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Chip, type ChipTone } from '../../ui/chip';
import { Now } from '../../ui/now';
import { timeText } from '../../ui/time-text';
import { preferenceValue } from '../brief/preferences/preference-value';

interface Fact {
  id: string;
  text: string;
  icon: string;
  tone: ChipTone;
}

/** What was learned in an interaction, as chips: promises made and kept, pains told, preferences. */
@Component({
  selector: 'heed-entry-facts',
  imports: [Chip],
  template: `@if (facts().length) {
    <ul class="mt-2 flex flex-wrap gap-1.5">
      @for (fact of facts(); track fact.id) {
        <li class="min-w-0">
          <heed-chip [tone]="fact.tone" [icon]="fact.icon"
            ><span class="min-w-0 wrap-anywhere">{{ fact.text }}</span></heed-chip
          >
        </li>
      }
    </ul>
  }`,
})
export class EntryFacts {
  private readonly value = preferenceValue();
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;
  readonly entry = input.required<TimelineEntryFragment>();
  protected readonly facts = computed<Fact[]>(() => [
    ...this.entry().promises.map(({ id, text, dueAt }): Fact => ({
      id,
      icon: 'handshake',
      tone: 'brand',
      text: dueAt ? this.by(text, dueAt) : text,
    })),
    ...this.entry().keptPromises.map(({ id, text }): Fact => ({
      id,
      icon: 'badge-check',
      tone: 'brand',
      text: this.translate('contact.timeline.kept', { text }),
    })),
    ...this.entry().painMentions.map(({ id, title, alreadyToldAt }): Fact => ({
      id,
      icon: 'bandage',
      tone: 'pain',
      text: alreadyToldAt ? this.again(title, alreadyToldAt) : title,
    })),
    ...this.entry().preferences.map(({ id, key, value }): Fact => ({
      id,
      icon: 'sliders-horizontal',
      tone: 'plain',
      text: this.preference(key, this.value.words(key, value)),
    })),
  ]);

  // What has no name of its own speaks for itself.
  private preference(key: PreferenceKey, words: string): string {
    return key === 'OTHER' ? words : `${this.translate(`contact.preference.keys.${key}`)}: ${words}`;
  }

  private by(text: string, dueAt: string): string {
    return this.translate('contact.timeline.promiseBy', { text, date: this.day(dueAt) });
  }

  private again(title: string, at: string): string {
    return this.translate('contact.timeline.alreadyTold', { title, date: this.day(at) });
  }

  private day(at: string): string {
    return timeText(new Date(at), this.now(), 'date', this.locale());
  }
}
