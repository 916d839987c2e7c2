import { Injectable, inject, signal } from '@angular/core';
import { GRAPHQL } from '../../graphql/client';
import type { LogRequest } from '../composer';
import { LoggedInteractionQuery } from '../data/log-documents';
import { LogForm } from '../form/log-form';
import { fromInteraction } from './from-interaction';
import { KeepDraft } from './keep-draft';
import { emptyDraft } from './log-draft';

/** Fills the form when it opens: with what was kept, with what is edited, or with nothing. */
@Injectable()
export class BeginDraft {
  private readonly client = inject(GRAPHQL);
  private readonly form = inject(LogForm);
  private readonly kept = inject(KeepDraft);
  /** Whether there is something to write into: an edit waits for what was logged. */
  readonly ready = signal(true);
  /** Whether a plan is edited, so that it can be told what became of it. */
  readonly wasPlanned = signal(false);

  async run({ contactId, interactionId, begin, channel }: LogRequest): Promise<void> {
    this.form.contactId.set(contactId);
    this.form.channel.set(channel);
    if (!contactId) return;
    if (!interactionId) return this.kept.begin(contactId, emptyDraft(), begin);
    this.ready.set(false);
    const answer = await this.client.query(LoggedInteractionQuery, { id: interactionId }).toPromise();
    const logged = answer.data?.interaction;
    if (!logged) return;
    this.wasPlanned.set(logged.status === 'PLANNED');
    await this.kept.begin(interactionId, fromInteraction(logged));
    this.ready.set(true);
  }
}
