import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Change } from '../../platform/changes/change';
import { type ChangeFollower, ChangeFollowers } from '../../platform/changes/change-followers';
import type { RowDiff } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { Queue } from '../../platform/queue/queue';
import { ROUND } from './round-queue';
import { Tell, type Told } from './tell';

const MOST_WISHES = 100;

/** Sees to it, in the change of a reminder, that somebody looks when it comes up, and tells who was given it by another. */
@Injectable()
export class FollowReminders implements ChangeFollower, OnModuleInit {
  readonly tables = ['reminder'];

  constructor(
    private readonly followers: ChangeFollowers,
    private readonly queue: Queue,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(db: Db, principal: Principal, change: Change): Promise<void> {
    const rows = change.rows.filter(({ table, after }) => table === 'reminder' && after !== null);
    const given = change.undoes === undefined ? rows.flatMap((row) => givenTo(row, principal, change)) : [];
    await this.tell.write(db, principal.workspaceId, change.at, given);
    const at = new Set([...(given.length > 0 ? [change.at] : []), ...rows.flatMap((row) => comesUp(row, change.at))]);
    // Whoever is woken first arms the rest.
    const first = [...at].sort((a, b) => Date.parse(a) - Date.parse(b)).slice(0, MOST_WISHES);
    const wishes = first.map((instant) => ({ workspaceId: principal.workspaceId, at: instant }));
    await this.queue.wake(db, ROUND, wishes);
  }
}

/** The instants at which somebody has to look because of what a row became. */
function comesUp({ after }: RowDiff, now: string): string[] {
  const remindAt = after?.['remind_at'];
  if (after?.['closed_at']) return [];
  return typeof remindAt === 'string' ? [remindAt] : 'assignee_id' in (after ?? {}) ? [now] : [];
}

function givenTo({ id, before, after }: RowDiff, by: Principal, { contactId }: Change): Told[] {
  const memberId = after?.['assignee_id'];
  if (typeof memberId !== 'string' || memberId === by.id || memberId === before?.['assignee_id']) return [];
  return [{ memberId, kind: 'REMINDER_GIVEN', subjectId: id, contactId, byName: by.name }];
}
