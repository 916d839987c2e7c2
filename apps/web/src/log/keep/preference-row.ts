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
  protected readonly keys = KEYS;
  protected readonly channels = CHANNELS;
  protected readonly strengths = STRENGTHS;
  protected readonly sources = SOURCES;
  protected readonly wrong = computed(() => this.form.wrong(`preferences.${this.index()}`));
  protected readonly namesChannel = computed(() => this.preference().key.endsWith('_CHANNEL'));

  protected set(part: Partial<DraftPreference>): void {
    const changed = (one: DraftPreference) => (one.id === this.preference().id ? { ...one, ...part } : one);
    this.form.patch({ preferences: this.form.draft().preferences.map(changed) });
  }

  protected remove(): void {
    this.form.patch({ preferences: this.form.draft().preferences.filter(({ id }) => id !== this.preference().id) });
  }

  protected about(value: string): void {
    const key = KEYS.find((one) => one === value) ?? 'OTHER';
    const isChannel = key.endsWith('_CHANNEL');
    const kept = isChannel === this.namesChannel() ? this.preference().value : isChannel ? 'PHONE' : '';
    this.set({ key, value: kept });
  }

  protected weigh(value: string): void {
    this.set({ strength: STRENGTHS.find((strength) => strength === value) ?? 'LIKES' });
  }

  protected from(value: string): void {
    this.set({ source: SOURCES.find((source) => source === value) ?? 'CUSTOMER_STATED' });
  }
}
