import { DOCUMENT, Injectable, InjectionToken, computed, inject, signal } from '@angular/core';
import { GRAPHQL } from '../graphql/client';
import { mutation } from '../graphql/mutate';
import { MarkNotificationsRead, NotificationsQuery } from './documents';
import { type Arrived, listen } from './live';

/** How notifications are heard of; a test says them itself. */
export const LISTEN = new InjectionToken<typeof listen>('LISTEN', { providedIn: 'root', factory: () => listen });

/** How many the panel shows. */
export const IN_PANEL = 15;
/** Without a line, whoever comes back to the page asks again, not more often than this, in milliseconds. */
const ASK_AGAIN = 15_000;

/** What the viewer has been told: how much is unread, as it happens. The bell starts it. */
@Injectable({ providedIn: 'root' })
export class News {
  private readonly document = inject(DOCUMENT);
  private readonly client = inject(GRAPHQL);
  private readonly listen = inject(LISTEN);
  private readonly sendRead = mutation(MarkNotificationsRead);
  private readonly count = signal<number | null>(null);
  private readonly line = signal(false);
  private readonly heard = signal(0);
  private readonly newest = signal<Arrived | null>(null);
  private askedAt = 0;
  /** Null until the server has said. */
  readonly unread = this.count.asReadonly();
  /** Whether news come by themselves. */
  readonly live = this.line.asReadonly();
  /** The latest that came while the page stood open, to be said aloud. */
  readonly latest = this.newest.asReadonly();
  /** Another number each time a list of them may be another one. */
  readonly turn = computed(() => this.heard());

  /** Asks what is unread and listens from then on; the answer ends that. */
  start(): () => void {
    let end: (() => void) | null = null;
    let over = false;
    void this.ask();
    const ears = {
      arrived: (news: Arrived) => this.arrive(news),
      connected: (stands: boolean) => this.connect(stands),
    };
    void this.listen(this.address(), ears).then((stop) => {
      end = stop;
      if (over) stop();
    });
    const seen = () => this.seenAgain();
    const window = this.document.defaultView;
    this.document.addEventListener('visibilitychange', seen);
    window?.addEventListener('focus', seen);
    return () => {
      over = true;
      end?.();
      this.document.removeEventListener('visibilitychange', seen);
      window?.removeEventListener('focus', seen);
    };
  }

  /** Marks these as read, or all of them. */
  async read(ids: readonly string[] | null): Promise<boolean> {
    const { data } = await this.sendRead({ input: { ids: ids && [...ids] } });
    const payload = data?.markNotificationsRead;
    if (!payload || payload.userErrors.length > 0) return false;
    this.count.set(payload.unread);
    // Of all of them the answer need not name each: the lists are asked for anew.
    if (!ids) this.heard.update((turn) => turn + 1);
    return true;
  }

  private arrive(news: Arrived): void {
    this.count.set(news.unread);
    this.newest.set(news);
    this.heard.update((turn) => turn + 1);
  }

  /** What came while the line was down is asked for. */
  private connect(stands: boolean): void {
    const again = stands && !this.line();
    this.line.set(stands);
    if (again) void this.ask();
  }

  private seenAgain(): void {
    if (this.line() || this.document.visibilityState === 'hidden') return;
    if (Date.now() - this.askedAt >= ASK_AGAIN) void this.ask();
  }

  private async ask(): Promise<void> {
    this.askedAt = Date.now();
    const asked = this.client.query(NotificationsQuery, { first: IN_PANEL }, { requestPolicy: 'network-only' });
    const { data } = await asked.toPromise();
    if (data) this.count.set(data.notifications.unread);
  }

  private address(): string {
    const { protocol, host } = this.document.location;
    return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`;
  }
}
