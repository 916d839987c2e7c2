import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { readerLanguage } from '../../identity/reader-sql';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';
import { keptFact } from '../kept-fact';
import { proposalOf } from '../reading/proposal-of';
import { AskChat, type Chat } from './ask-chat';
import type { ListeningTrialPayload } from './listening-model.type';

/** Nobody said it. */
const NOTE =
  'The second box came open again. We will send Ms Sample a new one by Friday. She only takes calls before ten.';

interface Trial extends Chat {
  readonly language: string;
  readonly zone: string;
}

const MODEL = `
  SELECT m.base_url AS "baseUrl", m.name, m.secret, m.workspace_id AS "workspaceId", w.time_zone AS zone,
         ${readerLanguage('w.id')} AS language
    FROM listening_model m JOIN workspace w ON w.id = m.workspace_id WHERE m.workspace_id = $1`;
const TELL = 'UPDATE listening_model SET last_at = $2, last_problem = $3 WHERE workspace_id = $1';
const NOTHING = 'No fact that it named stands in the note.';

/** Asks the language model about a note made up for it, while somebody waits. */
@Injectable()
export class TryModel {
  constructor(
    private readonly database: Database,
    private readonly chat: AskChat,
  ) {}

  /** `now` is an ISO 8601 instant. @throws Refusal NOT_FOUND when the workspace has none */
  async run(actor: Principal, now: string): Promise<Omit<ListeningTrialPayload, 'userErrors'>> {
    const { workspaceId } = actor;
    const [model] = await this.database.inWorkspace(actor, (db) => db.query<Trial>(MODEL, [workspaceId]));
    if (model === undefined) return refuse('NOT_FOUND', '', 'There is no language model. Name one first.');
    const { language, zone, ...chat } = model;
    const began = performance.now();
    const { facts, problem: failed } = await this.chat.ask(chat, NOTE, { at: now, zone });
    const milliseconds = Math.round(performance.now() - began);
    const problem = failed ?? (facts?.length === 0 ? NOTHING : null);
    await this.database.inWorkspace(actor, (db) => db.query(TELL, [workspaceId, now, problem]));
    const proposing = { language, zone, onRecord: null };
    const proposals = facts?.map((fact) => proposalOf(keptFact(NOTE, fact, 'MODEL'), proposing)) ?? null;
    return { note: NOTE, proposals, problem, milliseconds };
  }
}
