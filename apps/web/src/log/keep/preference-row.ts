import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Channel, PreferenceKey, PreferenceSource, PreferenceStrength } from '../../graphql/generated/graphql';
import type { DraftPreference } from '../draft/log-draft';
import { LogForm } from '../form/log-form';
import { KeptRow } from './kept-row';

const KEYS: readonly PreferenceKey[] = [
  'OTHER',
  'PREFERRED_CHANNEL',
  'AVOID_CHANNEL',
  'HOURS',
  'DO_NOT_DISTURB',
  'FORMALITY',
  'DIRECTNESS',
  'PACE',
  'SMALL_TALK',
  'DETAIL_LEVEL',
  'TOPIC_ENJOY',
  'TOPIC_AVOID',
  'ACCESSIBILITY',
  'INTERPRETER',
  'DECISION_STYLE',
];
const CHANNELS: readonly Channel[] = ['PHONE', 'SMS', 'EMAIL', 'CHAT', 'SOCIAL', 'POST', 'VIDEO', 'IN_PERSON'];
const STRENGTHS: readonly PreferenceStrength[] = ['LIKES', 'MUST', 'DISLIKES'];
const SOURCES: readonly PreferenceSource[] = ['CUSTOMER_STATED', 'STAFF_OBSERVED'];

interface Choice {
  readonly label: string;
  /** Where the texts of the options stand. */
  readonly words: string;
  readonly options: readonly string[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** How the person likes to be treated: what, how strongly, and who says so. */
@Component({
  selector: 'heed-preference-row',
  imports: [KeptRow, TranslocoPipe],
  templateUrl: './preference-row.html',
  host: { class: 'block' },
})
export class PreferenceRow {
  protected readonly form = inject(LogForm);
  readonly preference = input.required<DraftPreference>();
  readonly index = input.required<number>();
  protected readonly channels = CHANNELS;
  /** What it is about, how strongly it is meant, and who says so. */
  protected readonly choices = computed<readonly Choice[]>(() => {
    const { key, strength, source } = this.preference();
    return [
      {
        label: 'log.preference.key',
        words: 'log.preference.keys.',
        options: KEYS,
        chosen: key,
        choose: (value) => this.about(value),
      },
      {
        label: 'log.preference.strength',
        words: 'log.preference.strengths.',
        options: STRENGTHS,
        chosen: strength,
        choose: (value) => this.set({ strength: STRENGTHS.find((one) => one === value) ?? 'LIKES' }),
      },
      {
        label: 'log.preference.source',
        words: 'log.preference.sources.',
        options: SOURCES,
        chosen: source,
        choose: (value) => this.set({ source: SOURCES.find((one) => one === value) ?? 'CUSTOMER_STATED' }),
      },
    ];
  });
  protected readonly wrong = computed(() => this.form.wrong(`preferences.${this.index()}`));
  protected readonly namesChannel = computed(() => this.preference().key.endsWith('_CHANNEL'));

  protected set(part: Partial<DraftPreference>): void {
    const changed = (one: DraftPreference) => (one.id === this.preference().id ? { ...one, ...part } : one);
    this.form.patch({ preferences: this.form.draft().preferences.map(changed) });
  }

  protected remove(): void {
    this.form.patch({ preferences: this.form.draft().preferences.filter(({ id }) => id !== this.preference().id) });
  }

  private about(value: string): void {
    const key = KEYS.find((one) => one === value) ?? 'OTHER';
    const isChannel = key.endsWith('_CHANNEL');
    const kept = isChannel === this.namesChannel() ? this.preference().value : isChannel ? 'PHONE' : '';
    this.set({ key, value: kept });
  }
}
