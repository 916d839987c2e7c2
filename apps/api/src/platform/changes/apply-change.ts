import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Db } from '../database/db';
import type { Principal } from '../principal';
import type { Applied, Change } from './change';
import { ChangeFollowers } from './change-followers';
import { changeStatement, type Group, groupParameter, groupRows } from './change-statement';
import { BUILT_ON, explainRefusal } from './explain-refusal';
import { findReplay, refuseReuse } from './find-replay';
import { refuseMoved } from './refuse-unless-current';
import { type RowDiff, withVersion } from './row-diff';
import { type TableShape, type TableShapes, tableShapes } from './table-shapes';

const UNGUARDED = 'A change of an interaction must carry its visibility, or its record would show what it hides.';

type Counts = Readonly<Record<string, number>>;

/** The one way in which people's actions are written: all rows and the record of the change in one statement. */
@Injectable()
export class ApplyChange {
  private tables: TableShapes | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly followers: ChangeFollowers,
  ) {}

  /**
   * Writes the change, or finds that the same request was written before.
   * @throws Refusal CONFLICT when a row is not as it was read, IDEMPOTENCY_CONFLICT when the id was used with another
   * body, ALREADY_EXISTS when a unique key is taken; the caller's transaction must then roll back
   */
  async apply(db: Db, principal: Principal, change: Change): Promise<Applied> {
    if (change.subject === 'INTERACTION' && change.visibility === undefined) throw new Error(UNGUARDED);
    const rows = change.rows.map(withVersion);
    const groups = groupRows(rows, this.shapes());
    const counts = await this.write(db, principal, change, rows, groups);
    if (counts['claim'] === 0) return this.replay(db, principal, change);
    const moved = groups.some(({ name, verb, rows: { length } }) => verb !== 'insert' && counts[name] !== length);
    if (moved && change.undoes !== undefined) refuse('CONFLICT', '', BUILT_ON);
    if (moved) refuseMoved();
    if (counts['undone'] === 0) refuse('WRONG_STATE', 'changeId', 'This change was undone already.');
    await this.followers.follow(db, principal, change);
    return { kind: 'APPLIED', changeId: change.id, subjectId: change.subjectId, contactId: change.contactId };
  }

  private async write(
    db: Db,
    by: Principal,
    change: Change,
    rows: readonly RowDiff[],
    groups: readonly Group[],
  ): Promise<Counts> {
    const visibility = newVisibility(rows);
    const extras = { undoes: change.undoes !== undefined, reclassifies: visibility !== undefined };
    const record = JSON.stringify(recordOf(by, change, rows, visibility));
    const params = [by.workspaceId, record, change.undoes ?? null, ...groups.map(groupParameter)];
    try {
      const [counts] = await db.query<Counts>(changeStatement(groups, this.recordShape(), extras), params);
      return counts ?? {};
    } catch (error) {
      throw explainRefusal(error, change);
    }
  }

  private async replay(db: Db, principal: Principal, { request }: Change): Promise<Applied> {
    return (request && (await findReplay(db, principal, request))) ?? refuseReuse();
  }

  private shapes(): TableShapes {
    return (this.tables ??= tableShapes(this.dataSource.entityMetadatas));
  }

  private recordShape(): TableShape {
    const shape = this.shapes().get('change_record');
    if (shape === undefined) throw new Error('The entity ChangeRecord is not part of the data source.');
    return shape;
  }
}

/** The visibility an update gives to an interaction: earlier records about it must follow. */
function newVisibility(rows: readonly RowDiff[]): unknown {
  return rows.find(({ before, after }) => before !== null && after?.['visibility'] !== undefined)?.after?.[
    'visibility'
  ];
}

function recordOf(by: Principal, change: Change, rows: readonly RowDiff[], visibility: unknown): object {
  return {
    id: change.id,
    at: change.at,
    actor_kind: by.kind,
    actor_id: by.id,
    actor_name: by.name,
    operation: change.operation,
    subject: change.subject,
    subject_id: change.subjectId,
    contact_id: change.contactId,
    rows,
    visibility: visibility ?? change.visibility?.level ?? 'NORMAL',
    author_id: change.visibility?.authorId ?? null,
    request_id: change.request?.id ?? null,
    request_hash: change.request?.hash ?? null,
    idempotency_key: change.request?.idempotencyKey ?? null,
    undone_by: null,
  };
}
