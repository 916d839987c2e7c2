import { instantOf, millis, MINUTE_MS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { heedIn } from '../hearing/eyes';
import { type KeptFact, keptFact } from '../kept-fact';
import { AskChat, type Said } from './ask-chat';
import { type ClaimedNote, claimNote } from './claim-note';

/** A slow model lets the other workspaces have their turn. */
const MOST_IN_TURN = 5;
const [FIRST_REST_MS, LONGEST_REST_MS] = [MINUTE_MS, 60 * MINUTE_MS];

const KEEP = `UPDATE hearing SET model_facts = $3::jsonb
  WHERE workspace_id = $1 AND id = $2 AND text_hash = $4 AND model_facts IS NULL`;
const TELL = `UPDATE listening_model SET last_at = $2, last_problem = $3, failures = $4, rests_until = $5
  WHERE workspace_id = $1 AND base_url = $6 AND name = $7`;

/**
 * Asks the language model that a workspace named what its notes tell beyond the cues: one note after the other, each once,
 * as many a day as its owner allows. When it fails it is left in peace for a minute, then two, at most an hour.
 */
@Injectable()
export class AskModel {
  constructor(
    private readonly database: Database,
    private readonly chat: AskChat,
    private readonly clock: Clock,
  ) {}

  /** Whether there may be more to ask about now. */
  async run(workspaceId: string, stopping?: AbortSignal): Promise<boolean> {
    const heed = heedIn(workspaceId);
    for (let asked = 0; asked < MOST_IN_TURN && !stopping?.aborted; asked += 1) {
      const now = this.clock.now().toISOString();
      const claimed = await this.database.inWorkspace(heed, (db) => claimNote(db, workspaceId, now));
      if (claimed === null) return false;
      const said = await this.chat.ask(claimed.chat, claimed.note.body, claimed.note);
      await this.record(claimed, said);
    }
    return true;
  }

  private async record({ chat, note, facts, failures }: ClaimedNote, said: Said): Promise<void> {
    const { workspaceId, baseUrl, name } = chat;
    const now = this.clock.now().toISOString();
    const failed = said.facts === null ? failures + 1 : 0;
    const rest = failed === 0 ? null : instantOf(millis(now) + restAfter(failed));
    await this.database.inWorkspace(heedIn(workspaceId), async (db) => {
      if (said.facts !== null || !said.again) {
        const kept = (said.facts ?? []).map((fact) => keptFact(note.body, fact, 'MODEL'));
        await db.query(KEEP, [workspaceId, note.id, JSON.stringify(beyond(facts, kept)), note.textHash]);
      }
      await db.query(TELL, [workspaceId, now, said.problem, failed, rest, baseUrl, name]);
    });
  }
}

function restAfter(failures: number): number {
  return Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - 1));
}

/** What a model heard where no cue heard the same kind in the same words, or in some of them; each once. */
function beyond(byCues: readonly KeptFact[], byModel: readonly KeptFact[]): KeptFact[] {
  const kept: KeptFact[] = [];
  for (const fact of byModel) {
    const same = [...byCues, ...kept].some(({ kind, words }) => kind === fact.kind && touch(words, fact.words));
    if (!same) kept.push(fact);
  }
  return kept;
}

function touch(a: KeptFact['words'], b: KeptFact['words']): boolean {
  return a.from < b.to && b.from < a.to;
}
