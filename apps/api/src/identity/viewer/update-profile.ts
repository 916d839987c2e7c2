import { Injectable } from '@nestjs/common';
import { Check, language, refuse, requiredText, TEXT_LIMITS, timeZone } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';

/** What is to be different; what is left out stays, null of zone or language is that of the workspace. */
interface ProfileChange {
  readonly version: number;
  readonly name?: string | null;
  readonly timeZone?: string | null;
  readonly language?: string | null;
}

interface Own {
  readonly id: string;
  readonly version: number;
  readonly [column: string]: unknown;
}

const FIND = `select id, version, name, time_zone, language, first_steps_closed_at
  from membership where workspace_id = $1 and id = $2`;

/** Changes what members say of themselves. An integration is no member and has nothing to say. */
@Injectable()
export class UpdateProfile {
  constructor(private readonly changes: ApplyChange) {}

  /**
   * Answers the id of the change; null when nothing had to be changed.
   * @throws Refusal CONFLICT, and what is wrong with the input
   */
  update(db: Db, actor: Principal, input: ProfileChange, now: Date): Promise<string | null> {
    return this.write(db, actor, { operation: 'updateProfile', version: input.version, next: checked(input) }, now);
  }

  /** Closes the first steps for good. Answers as `update` does. */
  closeFirstSteps(db: Db, actor: Principal, now: Date): Promise<string | null> {
    return this.write(
      db,
      actor,
      { operation: 'closeFirstSteps', next: { first_steps_closed_at: now.toISOString() } },
      now,
    );
  }

  private async write(
    db: Db,
    actor: Principal,
    { operation, version, next }: { operation: string; version?: number; next: Readonly<Record<string, unknown>> },
    now: Date,
  ): Promise<string | null> {
    const [row] = await db.query<Own>(FIND, [actor.workspaceId, actor.id]);
    if (row === undefined) return refuse('NOT_FOUND', '', 'You are no member of this workspace any more.');
    const diff = updated('membership', { ...row, version: version ?? row.version }, next);
    if (diff === null) return null;
    const about = { operation, subject: 'MEMBER', subjectId: row.id, contactId: null } as const;
    const id = newUuid();
    await this.changes.apply(db, actor, { id, at: now.toISOString(), ...about, rows: [diff] });
    return id;
  }
}

function checked(input: ProfileChange): Readonly<Record<string, unknown>> {
  const check = Check.start();
  const { name, timeZone: zone, language: tag } = input;
  const next = {
    name: name == null ? undefined : check.take('name', requiredText(name, TEXT_LIMITS.name)),
    time_zone: zone == null ? zone : check.take('timeZone', timeZone(zone)),
    language: tag == null ? tag : check.take('language', language(tag)),
  };
  check.done();
  return next;
}
