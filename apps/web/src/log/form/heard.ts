import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListeningMark } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { FeelingPicker } from '../../ui/feeling-picker';
import { PlainField } from '../../ui/plain-field';
import { FilterChip } from '../../ui/filter-chip';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { NoticedInNote } from '../noticed/noticed-in-note';
import { LogForm } from './log-form';

const MARKS: readonly ListeningMark[] = ['SUMMARISED', 'CLARIFIED', 'REFLECTED'];

/** How the person felt, what they said in their own words, and how one listened. */
@Component({
  selector: 'heed-heard',
  imports: [Button, FeelingPicker, PlainField, FilterChip, Icon, Input, TranslocoPipe],
  template: `
    <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">
      {{ 'log.feeling' | transloco: { name: form.name() } }}
      @if (sounds(); as said) {
        <span id="log-sounds" class="text-ink2 font-normal">{{ said }}</span>
      } @else {
        <span class="text-ink2 font-normal">{{ 'ui.field.optional' | transloco }}</span>
      }
    </p>
    <heed-feeling-picker
      [label]="'log.feeling' | transloco: { name: form.name() }"
      [attr.aria-describedby]="sounds() ? 'log-sounds' : null"
      [suggested]="noticed.tone()?.feeling ?? null"
      [value]="form.draft().feeling"
      (valueChange)="form.patch({ feeling: $event })"
    />
    <p class="text-meta mt-3 mb-1.5 font-semibold" aria-hidden="true">
      {{ 'log.listening.label' | transloco }}
      <span class="text-ink2 font-normal">{{ 'ui.field.optional' | transloco }}</span>
    </p>
    <div class="flex flex-wrap items-center gap-2" role="group" [attr.aria-label]="'log.listening.label' | transloco">
      @for (mark of marks; track mark) {
        <button
          heedFilterChip
          [on]="form.draft().listening.includes(mark)"
          [title]="'log.listening.hint.' + mark | transloco"
          (click)="toggle(mark)"
        >
          @if (form.draft().listening.includes(mark)) {
            <heed-icon name="check" />
          }
          {{ 'log.listening.' + mark | transloco }}
        </button>
      }
      @if (!wordsOpen()) {
        <button type="button" heedButton="quiet" compact class="ms-auto" (click)="asked.set(true)">
          {{ 'log.theirWords.add' | transloco }}
        </button>
      }
    </div>
    @if (wordsOpen()) {
      <heed-plain-field
        class="mt-3"
        [label]="'log.theirWords.label' | transloco"
        [optional]="true"
        [error]="form.wrong('theirWords')"
      >
        <textarea
          heedInput
          #words
          class="!min-h-16"
          maxlength="2000"
          [placeholder]="'log.theirWords.hint' | transloco: { name: form.name() }"
          [value]="form.draft().theirWords"
          (input)="form.patch({ theirWords: words.value })"
        ></textarea>
      </heed-plain-field>
    }
  `,
  host: { class: 'block' },
})
export class Heard {
  protected readonly form = inject(LogForm);
  protected readonly noticed = inject(NoticedInNote);
  private readonly translate = translator();
  /** What the note sounds like, in words. */
  protected readonly sounds = computed(() => {
    const tone = this.noticed.tone();
    if (!tone) return null;
    const feeling = this.translate(`ui.feeling.${tone.feeling}`).toLocaleLowerCase();
    const words = tone.because[0]?.word;
    return words
      ? this.translate('log.noticed.toneFrom', { feeling, words })
      : this.translate('log.noticed.tone', { feeling });
  });
  protected readonly marks = MARKS;
  protected readonly asked = signal(false);
  protected readonly wordsOpen = computed(
    () => this.asked() || this.form.draft().theirWords !== '' || this.form.wrong('theirWords') !== null,
  );

  protected toggle(mark: ListeningMark): void {
    const listening = this.form.draft().listening;
    const without = listening.filter((other) => other !== mark);
    this.form.patch({ listening: without.length === listening.length ? [...listening, mark] : without });
  }
}
