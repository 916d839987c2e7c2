import { Injectable, inject, signal } from '@angular/core';
import type { Channel } from '../graphql/generated/graphql';
import { ArmedCall } from './armed-call';
import type { LogDraft } from './draft/log-draft';
import type { Refused } from './outbox/outbox-item';

/** Outcomes that a key says before the composer is open. */
export type QuickOutcome = 'NO_ANSWER' | 'LEFT_VOICEMAIL';

/** Somebody who goes on with what was logged: a suggestion that is followed, a reminder that is done with it. */
export interface LogFollower {
  /** The server has it. */
  logged(interactionId: string): void;
  /** It was taken back. */
  undone(): void;
}

/** What the composer was asked to log; `outcome` when a key already said it (L N, L V). */
export interface LogRequest {
  /** Null when nobody was chosen yet: the composer asks whom first. */
  contactId: string | null;
  outcome: QuickOutcome | null;
  /** The interaction to edit; null when a new one is logged. */
  interactionId: string | null;
  /** What the server refused of the draft that is kept for this person. */
  refused: readonly Refused[];
  /** What is said already when a new one begins, for example the promise that it keeps. */
  begin: Partial<LogDraft>;
  /** The way that was proposed; null: the one last used with this person. */
  channel: Channel | null;
  follower: LogFollower | null;
}

const PLAIN = { outcome: null, interactionId: null, refused: [], begin: {}, channel: null, follower: null };

/**
 * Opens and closes the log composer. The shell calls `open` (L, the Log button); a contact's page names itself as
 * `here` while it is shown, so that L logs with that person. The panel itself renders while `request()` is not null.
 */
@Injectable({ providedIn: 'root' })
export class Composer {
  private readonly armed = inject(ArmedCall);
  private readonly asked = signal<LogRequest | null>(null);
  readonly request = this.asked.asReadonly();
  /** The contact whose page is shown, set and cleared by that page. */
  readonly here = signal<string | null>(null);

  /** What had the focus when the composer was opened; null when that was nothing. */
  cameFrom: HTMLElement | null = null;

  open(request: Partial<LogRequest> = {}): void {
    if (!this.asked()) this.cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const contactId = request.contactId === undefined ? this.here() : request.contactId;
    const ringing = request.interactionId || request.outcome ? {} : this.armed.requestFor(contactId);
    this.asked.set({ ...PLAIN, ...ringing, ...request, contactId });
  }

  /** Opens one that was logged or planned before, of the contact whose page is shown. */
  edit(interactionId: string): void {
    this.open({ interactionId });
  }

  close(): void {
    this.asked.set(null);
  }
}
