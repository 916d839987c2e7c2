import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';
import { HearNotes } from './hear-notes';
import { SweepHearings } from './sweep-hearings';

/** What is done about hearings after something was written, each in transactions of its own. */
@Injectable()
export class HearLater {
  constructor(
    private readonly database: Database,
    private readonly notes: HearNotes,
    private readonly sweeping: SweepHearings,
    private readonly clock: Clock,
  ) {}

  /** Listens to these entries with the eyes of whoever wrote them. */
  async hear(by: Principal, ids: readonly string[]): Promise<void> {
    await this.database.inWorkspace(by, (db) => this.notes.hear(db, by.workspaceId, ids, this.now()));
  }

  /** Forgets what nobody wants heard any more, and listens to what somebody wants heard now. */
  async sweep(workspaceId: string): Promise<void> {
    await this.sweeping.run(workspaceId, this.now());
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
