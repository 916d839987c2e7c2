import { Injectable } from '@nestjs/common';
import {
  Check,
  language,
  PROMISES_PER_DAY,
  refuse,
  requiredText,
  TEXT_LIMITS,
  timeZone,
  wholeNumber,
} from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';

/** What is to be different; what is left out stays. */
interface WorkspaceChange {
  readonly version: number;
  readonly name?: string | null;
  readonly language?: string | null;
  readonly timeZone?: string | null;
  readonly promisesPerDay?: number | null;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly [column: string]: unknown;
}

const FIND = 'select id, version, name, language, time_zone, promises_per_day from workspace where id = $1';

/** Changes what the workspace is called, speaks and lives by, and how much a day holds. */
@Injectable()
export class UpdateWorkspace {
  constructor(private readonly changes: ApplyChange) {}

  /**
   * Answers the id of the change; null when nothing had to be changed.
   * @throws Refusal CONFLICT, and what is wrong with the input
   */
  async update(db: Db, actor: Principal, input: WorkspaceChange, now: Date): Promise<string | null> {
    const [row] = await db.query<Row>(FIND, [actor.workspaceId]);
    if (row === undefined) return refuse('NOT_FOUND', '', 'The workspace is gone.');
    const diff = updated('workspace', { ...row, version: input.version }, checked(input));
    if (diff === null) return null;
    const about = { operation: 'updateWorkspace', subject: 'WORKSPACE', subjectId: row.id, contactId: null } as const;
    const id = newUuid();
    await this.changes.apply(db, actor, { id, at: now.toISOString(), ...about, rows: [diff] });
    return id;
  }
}

function checked(input: WorkspaceChange): Record<string, string | number | undefined> {
  const check = Check.start();
  const { promisesPerDay } = input;
  const { least, most } = PROMISES_PER_DAY;
  const next = {
    name: input.name == null ? undefined : check.take('name', requiredText(input.name, TEXT_LIMITS.name)),
    language: input.language == null ? undefined : check.take('language', language(input.language)),
    promises_per_day:
      promisesPerDay == null ? undefined : check.take('promisesPerDay', wholeNumber(promisesPerDay, least, most)),
    time_zone: input.timeZone == null ? undefined : check.take('timeZone', timeZone(input.timeZone)),
  };
  check.done();
  return next;
}
