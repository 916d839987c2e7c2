import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { HearInput, HearQuery as Heard } from '../../graphql/generated/graphql';
import { GRAPHQL } from '../../graphql/client';
import { zoneHere } from '../../i18n/reader';
import { Connection } from '../../shell/connection';
import { HearQuery } from '../data/log-documents';
import { LogForm } from '../form/log-form';

/** How long nobody types before the note is heard, in milliseconds. */
export const QUIET = 700;

type Draft = NonNullable<Heard['hear']>;

/**
 * What the server hears in the note that is being written, asked for whenever nobody has typed for a moment. Only the
 * newest question is answered; where none comes, nothing was heard, and nothing else depends on it.
 */
@Injectable()
export class HearNote {
  private readonly client = inject(GRAPHQL);
  private readonly form = inject(LogForm);
  private readonly online = inject(Connection).online;
  private readonly heard = signal<Draft | null>(null);
  private readonly note = computed(() => (this.form.edits() ? '' : this.form.draft().body));
  private readonly at = computed(() => this.form.draft().at);
  private readonly visibility = computed(() => this.form.draft().visibility);
  readonly hearing = computed(() => this.heard()?.hearing ?? null);
  readonly captured = computed(() => this.heard()?.captured ?? []);

  constructor() {
    effect((onCleanup) => {
      const [text, contactId] = [this.note(), this.form.contactId()];
      const around = { occurredAt: this.at(), visibility: this.visibility(), timeZone: zoneHere() };
      if (!contactId || !text.trim()) return this.heard.set(null);
      let end: () => void = () => undefined;
      const input = { contactId, text, ...around };
      const timer = setTimeout(() => (end = this.ask(input)), QUIET);
      onCleanup(() => {
        clearTimeout(timer);
        end();
      });
    });
  }

  private ask(input: HearInput): () => void {
    if (!untracked(this.online)) return () => undefined;
    const answers = this.client.query(HearQuery, { input }, { requestPolicy: 'network-only' });
    return answers.subscribe(({ data }) => data?.hear && this.heard.set(data.hear)).unsubscribe;
  }
}
