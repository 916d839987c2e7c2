import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';
import { ListenInTurn } from '../listen-in-turn';
import { heedIn } from './eyes';
import { HearNotes } from './hear-notes';
import { SweepHearings } from './sweep-hearings';

/** What is done about hearings after something was written, each in transactions of its own. */
@Injectable()
export class HearLater {
  constructor(
    private readonly database: Database,
    private readonly notes: HearNotes,
    private readonly sweeping: SweepHearings,
    private readonly turns: ListenInTurn,
  ) {}

  /** Listens to these entries with the eyes of whoever wrote them. `now` is an ISO 8601 instant. */
  async hear(by: Principal, ids: readonly string[], now: string): Promise<void> {
    await this.database.inWorkspace(by, async (db) => {
      const heard = await this.notes.hear(db, by.workspaceId, ids, now);
      if (heard > 0) await this.turns.wakeForModel(db, by.workspaceId, now);
    });
  }

  /** Forgets what nobody wants heard any more, and listens to what somebody wants heard now. */
  async sweep({ workspaceId }: Principal, now: string): Promise<void> {
    await this.sweeping.run(workspaceId, now);
    await this.database.inWorkspace(heedIn(workspaceId), (db) => this.turns.wakeForModel(db, workspaceId, now));
  }
}
