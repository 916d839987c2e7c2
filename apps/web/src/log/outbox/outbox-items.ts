import { Injectable, inject } from '@angular/core';
import { Session } from '../../identity/session';
import type { LogDraft } from '../draft/log-draft';
import { type Decided, toLogInput } from '../draft/to-input';
import type { OutboxItem } from './outbox-item';

/** Makes entries for the outbox, in the name of whoever is signed in. */
@Injectable({ providedIn: 'root' })
export class OutboxItems {
  private readonly session = inject(Session);

  make(draft: LogDraft, decided: Decided, of: { name: string; type: { label: string; icon: string } }): OutboxItem {
    const viewer = this.session.viewer();
    return {
      id: draft.id,
      workspaceId: viewer?.workspace.id ?? '',
      userId: viewer?.id ?? '',
      contactId: decided.contactId,
      contactName: of.name,
      typeLabel: of.type.label,
      icon: of.type.icon,
      input: toLogInput(draft, decided),
      draft,
      madeAt: Date.parse(decided.now),
    };
  }
}
