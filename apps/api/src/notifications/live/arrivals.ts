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

/** What waits for one who listens. */
interface Line {
  readonly ids: string[];
  gone: boolean;
  wake: () => void;
}

/** What a member is told, as it happens, for as long as they are signed in. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly told: ToldListener,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Ends with the session, and at once when whoever waits is gone. */
  of(context: LiveContext): AsyncGenerator<NotificationArrived, void> {
    const line: Line = { ids: [], gone: false, wake: () => undefined };
    const telling = this.tell(context, line);
    const end = telling.return.bind(telling);
    // A generator that waits for something to tell hears of its end only once it is woken.
    telling.return = (value) => {
      line.gone = true;
      line.wake();
      return end(value);
    };
    return telling;
  }

  private async *tell(context: LiveContext, line: Line): AsyncGenerator<NotificationArrived, void> {
    const { workspaceId, id: memberId } = context.principal;
    const stop = await this.told.of(workspaceId, memberId, (id) => {
      line.ids.push(id);
      if (line.ids.length > MOST_WAITING) line.ids.shift();
      line.wake();
    });
    try {
      while (!line.gone) {
        const arrived = await this.look(context, line.ids.shift() ?? null);
        if (arrived === 'SIGNED_OUT') return context.signedOut();
        if (arrived !== null) yield arrived;
        if (line.ids.length === 0 && !line.gone) await pause((done) => (line.wake = done));
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
