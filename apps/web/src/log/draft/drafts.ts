import { Injectable, inject } from '@angular/core';
import { createStore, del, get, set } from 'idb-keyval';
import { Session } from '../../identity/session';
import { onDevice } from '../on-device';
import { type LogDraft, emptyDraft } from './log-draft';

interface Kept {
  draft: LogDraft;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Drafts on this device, one for each workspace, person who writes, and subject (a contact, or an interaction that is
 * edited). A browser that keeps nothing (private windows) loses no more than the reload's comfort.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly session = inject(Session);
  private readonly store = createStore('heed-drafts', 'drafts');

  /** Answers when it was kept, or null when this browser keeps nothing. */
  keep(subject: string, draft: LogDraft, at: number): Promise<number | null> {
    const kept: Kept = { draft, at };
    return onDevice(() => set(this.key(subject), kept, this.store).then(() => at), null);
  }

  async find(subject: string): Promise<Kept | null> {
    const kept = await onDevice(() => get<Kept>(this.key(subject), this.store), undefined);
    // It may have been kept before a draft knew all that it knows now.
    return kept ? { ...kept, draft: { ...emptyDraft(), ...kept.draft } } : null;
  }

  forget(subject: string): Promise<void> {
    return onDevice(() => del(this.key(subject), this.store), undefined);
  }

  private key(subject: string): string {
    const viewer = this.session.viewer();
    return [viewer?.workspace.id, viewer?.id, subject].join(':');
  }
}
