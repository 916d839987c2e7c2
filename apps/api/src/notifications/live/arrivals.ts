import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { NotificationArrived } from '../notification.type';
import { arrivedNotification } from '../reading/read-notifications';
import type { LiveContext } from './live-context';
import { ToldListener } from './told-listener';

/** Whoever does not keep up is not told of the oldest: the list has them. */
const MOST_WAITING = 100;
const STILL_THERE_MS = 60_000;

// A socket alone keeps no session alive: nothing here says that somebody was seen.
const SIGNED_IN = `SELECT EXISTS (SELECT FROM session s
     WHERE s.token_hash = $1 AND s.expires_at > $2::timestamptz AND s.last_seen_at > $2::timestamptz - interval '12 hours')
   AND EXISTS (SELECT FROM membership m
     WHERE m.workspace_id = $3 AND m.id = $4 AND m.active AND m.role = $5) AS "signedIn"`;

/** What a member is told, as it happens, for as long as they are signed in. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly told: ToldListener,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async *of(context: LiveContext): AsyncGenerator<NotificationArrived, void> {
    const { workspaceId, id: memberId } = context.principal;
    const ids: string[] = [];
    let wake: () => void = () => undefined;
    const stop = await this.told.of(workspaceId, memberId, (id) => {
      ids.push(id);
      if (ids.length > MOST_WAITING) ids.shift();
      wake();
    });
    try {
      for (;;) {
        const id = ids.shift();
        const arrived = await this.look(context, id ?? null);
        if (arrived === 'SIGNED_OUT') return context.signedOut();
        if (arrived !== null) yield arrived;
        if (ids.length === 0) await pause((done) => (wake = done));
      }
    } finally {
      stop();
    }
  }

  private look(
    { principal, sessionHash }: LiveContext,
    id: string | null,
  ): Promise<NotificationArrived | 'SIGNED_OUT' | null> {
    const now = this.clock.now().toISOString();
    return this.database.inWorkspace(principal, async (db) => {
      const asked = [sessionHash, now, principal.workspaceId, principal.id, principal.role];
      const [row] = await db.query<{ signedIn: boolean }>(SIGNED_IN, asked);
      if (!row?.signedIn) return 'SIGNED_OUT';
      return id === null ? null : arrivedNotification({ db, viewer: principal, now }, id);
    });
  }
}

/** Until somebody calls what `begin` was given, or it is time to see whether the session still holds. */
function pause(begin: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, STILL_THERE_MS);
    timer.unref();
    begin(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
