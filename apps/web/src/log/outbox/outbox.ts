import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Failure } from '../../graphql/failure';
import { mutation } from '../../graphql/mutate';
import { Session } from '../../identity/session';
import { LogInteraction } from '../data/log-documents';
import { inTurn } from './in-turn';
import type { OutboxItem, Refused, Sent } from './outbox-item';
import { OutboxStore } from './outbox-store';

/** Waits between attempts, in milliseconds; the last one repeats. */
const WAITS = [5_000, 15_000, 60_000] as const;

/** Attempts without anybody asking; afterwards it waits for a press, a connection or the next visit. */
const ATTEMPTS = 8;

/**
 * Entries on their way to the server: kept on the device, sent one at a time in their order, under a lock that all
 * tabs share, and forgotten only after the answer. Sends what an earlier visit left behind once its writer is signed in.
 */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly store = inject(OutboxStore);
  private readonly session = inject(Session);
  private readonly send = mutation(LogInteraction);
  private readonly list = signal<readonly OutboxItem[]>([]);
  private readonly flying = signal<string | null>(null);
  private readonly settles = new Map<string, (sent: Sent) => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private running = false;

  /** Why the first entry did not get through; null while nothing failed. */
  readonly failure = signal<Failure | null>(null);
  /** Entries that are not on their way at this moment; the one that is stands in the timeline already. */
  readonly held = computed(() => this.list().filter(({ id }) => id !== this.flying()));

  constructor() {
    effect(() => {
      if (this.session.viewer()) untracked(() => void this.resume());
    });
    const again = () => this.retry();
    addEventListener('online', again);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', again);
      clearTimeout(this.timer);
    });
  }

  /** Keeps the entry and sends it as soon as its turn comes. Answers how that ended, which may be long after. */
  async add(item: OutboxItem): Promise<Sent> {
    const sent = new Promise<Sent>((settle) => this.settles.set(item.id, settle));
    await this.store.put(item);
    this.list.update((all) => [...all, item]);
    void this.flush();
    return sent;
  }

  /** Takes back an entry that has not left yet. False when it is on its way or gone. */
  async takeBack(id: string): Promise<boolean> {
    if (!this.held().some((item) => item.id === id)) return false;
    this.drop(id);
    this.settle(id, { kind: 'takenBack' });
    await this.store.remove(id);
    return true;
  }

  /** Tries at once instead of at the next turn. */
  retry(): void {
    clearTimeout(this.timer);
    this.attempts = 0;
    void this.flush();
  }

  private async resume(): Promise<void> {
    const viewer = this.session.viewer();
    const mine = (await this.store.all()).filter(
      (item) => item.userId === viewer?.id && item.workspaceId === viewer.workspace.id,
    );
    const known = new Set(this.list().map(({ id }) => id));
    this.list.update((all) => [...mine.filter(({ id }) => !known.has(id)), ...all]);
    this.retry();
  }

  private async flush(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      let item = this.next();
      while (item && (await this.deliver(item))) item = this.next();
    } finally {
      this.running = false;
    }
  }

  private next(): OutboxItem | undefined {
    return this.list().find(({ refused }) => !refused);
  }

  /** Whether the next one may go. */
  private deliver(item: OutboxItem): Promise<boolean> {
    return inTurn('heed-outbox', async () => {
      if (!(await this.store.has(item.id))) return this.finish(item, { kind: 'logged', changeId: null });
      if (!this.list().includes(item)) return true;
      this.flying.set(item.id);
      const { data, error } = await this.send({ input: item.input });
      this.flying.set(null);
      if (error) return this.hold(error);
      const { userErrors, change, leftAsText } = data.answer;
      if (userErrors.length) return this.setAside(item, userErrors);
      return this.finish(item, { kind: 'logged', changeId: change?.id ?? null, leftAsText });
    });
  }

  private async finish(item: OutboxItem, sent: Sent): Promise<true> {
    this.attempts = 0;
    this.failure.set(null);
    this.drop(item.id);
    await this.store.remove(item.id);
    this.settle(item.id, sent);
    return true;
  }

  private async setAside(item: OutboxItem, refused: readonly Refused[]): Promise<true> {
    const aside = { ...item, refused };
    await this.store.put(aside);
    this.list.update((all) => all.map((one) => (one === item ? aside : one)));
    this.failure.set(null);
    this.settle(item.id, { kind: 'refused' });
    return true;
  }

  /** Nobody signed in: `resume` goes on after the sign-in. */
  private hold(failure: Failure): false {
    this.failure.set(failure);
    if (failure.kind === 'signedOut' || this.attempts >= ATTEMPTS) return false;
    const wait = WAITS[Math.min(this.attempts++, WAITS.length - 1)];
    this.timer = setTimeout(() => void this.flush(), wait);
    return false;
  }

  private drop(id: string): void {
    this.list.update((all) => all.filter((item) => item.id !== id));
  }

  private settle(id: string, sent: Sent): void {
    this.settles.get(id)?.(sent);
    this.settles.delete(id);
  }
}
