import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database';

type DatabaseState = 'ok' | 'unreachable';

/** Whether this process should be sent requests. Its migrations are current by construction: nothing listens before they ran. */
@Injectable()
export class Readiness {
  private readonly log = new Logger('health');
  private leaving = false;
  private last: DatabaseState = 'ok';

  constructor(private readonly db: Database) {}

  get draining(): boolean {
    return this.leaving;
  }

  /** From now on this process is not ready, so that a balancer sends no more. */
  drain(): void {
    this.leaving = true;
  }

  /** Asks the database now; a change of its state is logged once. */
  async database(): Promise<DatabaseState> {
    const state = await this.ask();
    if (state !== this.last) this.log.warn({ code: `database ${state}` });
    this.last = state;
    return state;
  }

  private async ask(): Promise<DatabaseState> {
    try {
      await this.db.global((db) => db.query('select 1'));
      return 'ok';
    } catch {
      return 'unreachable';
    }
  }
}
