import { brokenStatus, Check, keptStatus, releasedStatus, renegotiated, timeZone, toldAt } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import {
  behindSql,
  foundLearned,
  type LoadedLearned,
  namedInteractionSql,
  WriteLearned,
} from '../preferences/write-learned';
import type { KeepPromiseInput, RenegotiatePromiseInput, ResolvePromiseInput } from './promise.inputs';
import { type PromiseRow, stateOf } from './promise-row';

type Loaded = LoadedLearned<PromiseRow>;
type Patch = Readonly<Record<string, unknown>>;

const LOAD = `SELECT to_jsonb(q) AS row, c.owner_id AS "ownerId", ${behindSql('si')} AS behind,
    ${namedInteractionSql('$3', 'q.contact_id')} AS named
  FROM promise q
  JOIN contact c ON c.workspace_id = q.workspace_id AND c.id = q.contact_id
  JOIN interaction si ON si.workspace_id = q.workspace_id AND si.id = q.source_interaction_id
 WHERE q.workspace_id = $1 AND q.id = $2`;

/** Says how an open promise ended, or moves its due date. */
@Injectable()
export class SettlePromise {
  constructor(private readonly write: WriteLearned) {}

  /** KEPT, or KEPT_LATE after the date the customer counts on; at the named interaction's time, else now. */
  keep(work: ContactWork, input: KeepPromiseInput): Promise<ContactChanged> {
    return this.change(work, 'keepPromise', input, (check, { row, named }) => {
      const at = named?.occurredAt ?? work.now;
      return { status: check.take('', keptStatus(stateOf(row), at)), ...endedBy(named?.id, at) };
    });
  }

  break(work: ContactWork, input: ResolvePromiseInput): Promise<ContactChanged> {
    return this.change(work, 'breakPromise', input, (check, loaded) => ({
      status: check.take('', brokenStatus(stateOf(loaded.row))),
      ...ended(work, input, loaded),
    }));
  }

  release(work: ContactWork, input: ResolvePromiseInput): Promise<ContactChanged> {
    return this.change(work, 'releasePromise', input, (check, loaded) => ({
      status: check.take('', releasedStatus(stateOf(loaded.row))),
      ...ended(work, input, loaded),
    }));
  }

  /** Moves the due date; that counts as late unless the customer was told before the date they counted on. */
  renegotiate(work: ContactWork, input: RenegotiatePromiseInput): Promise<ContactChanged> {
    return this.change(work, 'renegotiatePromise', input, (check, { row, named }) => {
      const told = toldAt(input.customerToldAt ?? null, named);
      const state = renegotiated(check, stateOf(row), { dueAt: input.dueAt, toldAt: told }, work.now);
      return {
        due_at: state.dueAt,
        due_zone: check.take('dueZone', timeZone(input.dueZone)),
        original_due_at: state.originalDueAt,
        moved_untold: state.movedUntold,
        customer_told_at: told ?? row.customer_told_at,
      };
    });
  }

  private async change(
    work: ContactWork,
    operation: string,
    input: KeepPromiseInput,
    decide: (check: Check, loaded: Loaded) => Patch,
  ): Promise<ContactChanged> {
    const { db, actor } = work;
    const params = [actor.workspaceId, idParam(input.id), idParam(input.interactionId)];
    const [found] = await db.query<Loaded>(LOAD, params);
    const loaded = foundLearned(work, found, input, 'promise');
    const check = Check.start();
    const patch = decide(check, loaded);
    check.done();
    const about = { subject: 'PROMISE', subjectId: loaded.row.id, contactId: loaded.row.contact_id } as const;
    const rows = [updated('promise', loaded.row, patch)];
    return this.write.apply(work, { operation, ...about, behind: loaded.behind, rows });
  }
}

function ended({ now }: ContactWork, input: ResolvePromiseInput, { row, named }: Loaded): Patch {
  const told = toldAt(input.customerToldAt ?? null, named);
  return { ...endedBy(named?.id, named?.occurredAt ?? now), customer_told_at: told ?? row.customer_told_at };
}

function endedBy(interactionId: string | undefined, resolved_at: string): Patch {
  return { resolution_interaction_id: interactionId ?? null, resolved_at };
}
