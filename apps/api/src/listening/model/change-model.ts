import { Check, refuse, requiredText, text, TEXT_LIMITS, wholeNumber } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { inserted, removed, type Row, type RowDiff, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import { isoInstant } from '../../platform/database/json-sql';
import { Egress } from '../../platform/egress/egress';
import type { Principal } from '../../platform/principal';
import { KeepSecrets } from '../../platform/secrets/keep-secrets';
import { keyOf } from './ask-chat';
import type { ListeningModelInput } from './listening-model.type';
import { ModelOrigins } from './model-origins';

const USUAL_NOTES = 200;
const MOST_NOTES = 10_000;
const LONGEST_KEY = 500;

/** How the model does, which is no part of what was decided about it. */
const FRESH = { failures: 0, rests_until: null, last_problem: null, last_at: null };

interface ModelRow extends Row {
  readonly base_url: string;
  readonly secret: string | null;
}

const instants = ['rests_until', 'last_at', 'created_at'].map((name) => `'${name}', ${isoInstant(`m.${name}`)}`);
const FIND = `SELECT to_jsonb(m) || jsonb_build_object(${instants.join(', ')}) AS row
  FROM listening_model m WHERE m.workspace_id = $1 FOR NO KEY UPDATE`;

/** What is decided about the language model of a workspace, as rows of a change. */
@Injectable()
export class ChangeModel {
  constructor(
    private readonly egress: Egress,
    private readonly secrets: KeepSecrets,
    private readonly origins: ModelOrigins,
  ) {}

  /**
   * The row that names this model, null when it is named so already. `now` is an ISO 8601 instant.
   * @throws Refusal with every reason; REQUIRED when the address is another one and no key is given for it
   */
  async named(db: Db, actor: Principal, input: ListeningModelInput, now: string): Promise<RowDiff | null> {
    const check = Check.start();
    const at = check.under('model');
    const given = this.egress.checkAddress(at, 'baseUrl', input.baseUrl, this.origins.allowed);
    const base_url = given.replace(/\/+$/, '');
    if (/[?#]/.test(base_url)) at.refuse('INVALID', 'baseUrl', 'Give the address without what follows ? or #.');
    const name = at.take('name', requiredText(input.name, TEXT_LIMITS.name));
    const key = input.key == null ? input.key : at.take('key', text(input.key, LONGEST_KEY));
    if (key && /[^\x21-\x7e]/.test(key)) at.refuse('INVALID', 'key', 'A key has no blanks. Copy it once more.');
    const notes =
      input.notesPerDay == null ? undefined : at.take('notesPerDay', wholeNumber(input.notesPerDay, 1, MOST_NOTES));
    const known = await find(db, actor);
    if (known?.secret && key === undefined && !sameOrigin(known.base_url, base_url))
      at.refuse('REQUIRED', 'key', 'The address is another one. Give its key, or an empty one for none.');
    check.done();
    const secret = key === undefined || key === null ? undefined : await this.sealed(key, actor);
    const id = actor.workspaceId;
    if (known === null) {
      const row = { id, base_url, name, secret: secret ?? null, notes_per_day: notes ?? USUAL_NOTES };
      return inserted('listening_model', { ...row, created_at: now, ...FRESH });
    }
    const changed = updated('listening_model', known, { base_url, name, secret, notes_per_day: notes });
    return changed && updated('listening_model', known, { base_url, name, secret, notes_per_day: notes, ...FRESH });
  }

  /** The row that takes it away. @throws Refusal NOT_FOUND when there is none */
  async removed(db: Db, actor: Principal): Promise<RowDiff> {
    const known = await find(db, actor);
    return known === null ? refuse('NOT_FOUND', '', 'There is no language model.') : removed('listening_model', known);
  }

  private async sealed(key: string, { workspaceId }: Principal): Promise<string | null> {
    return key === '' ? null : this.secrets.seal(key, keyOf(workspaceId));
  }
}

async function find(db: Db, { workspaceId }: Principal): Promise<ModelRow | null> {
  const [found] = await db.query<{ row: ModelRow }>(FIND, [workspaceId]);
  return found?.row ?? null;
}

// A key goes to nobody but those it was given for.
function sameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}
