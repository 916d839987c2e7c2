import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Change } from '../../platform/changes/change';
import { type ChangeFollower, ChangeFollowers } from '../../platform/changes/change-followers';
import type { RowDiff } from '../../platform/changes/row-diff';
import { Clock } from '../../platform/clock/clock';
import { afterCommit } from '../../platform/database/after-commit';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { HearLater } from './hear-later';
import { HearingLine } from './hearing-line';

/** What of an entry decides what is heard in it. */
const HEARD_FROM = ['body', 'occurred_at', 'status', 'transcript'];

/**
 * Sees to it that what was written is listened to, and that what nobody wants heard is forgotten: once it is committed,
 * behind everybody who waits for an answer. Nothing of it can keep a change from being made.
 */
@Injectable()
export class FollowNotes implements ChangeFollower, OnModuleInit {
  readonly tables = ['interaction', 'consent_record', 'workspace', 'listening_model'];

  constructor(
    private readonly followers: ChangeFollowers,
    private readonly line: HearingLine,
    private readonly later: HearLater,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  follow(_db: Db, by: Principal, { rows }: Change): Promise<void> {
    const ids = rows.filter(isToHear).map(({ id }) => id);
    if (ids.length > 0) afterCommit(() => this.line.add(() => this.later.hear(by, ids, this.now())));
    if (rows.some(isAWord)) afterCommit(() => this.line.add(() => this.later.sweep(by, this.now())));
    return Promise.resolve();
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** What was imported is listened to when somebody asks for it: it may be many thousand. */
function isToHear({ table, after }: RowDiff): boolean {
  if (table !== 'interaction' || after === null || typeof after['imported_at'] === 'string') return false;
  return HEARD_FROM.some((column) => column in after);
}

/** Whether it says how to listen, or no longer to. */
function isAWord({ table, after }: RowDiff): boolean {
  if (table === 'listening_model') return after !== null;
  if (table === 'workspace') return after !== null && 'listens' in after;
  return table === 'consent_record' && after?.['purpose'] === 'PROFILING';
}
