import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tell } from '../notifications/telling/tell';
import type { Change } from '../platform/changes/change';
import { type ChangeFollower, ChangeFollowers } from '../platform/changes/change-followers';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';

/** Tells who was given a recovery by a colleague, in the change in which it was given. */
@Injectable()
export class FollowRecoveries implements ChangeFollower, OnModuleInit {
  readonly tables = ['recovery'];

  constructor(
    private readonly followers: ChangeFollowers,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(db: Db, by: Principal, { rows, undoes, at, contactId }: Change): Promise<void> {
    if (undoes !== undefined) return;
    const told = rows.flatMap(({ table, id: subjectId, before, after }) => {
      const memberId = after?.['owner_id'];
      const given = table === 'recovery' && typeof memberId === 'string' && memberId !== before?.['owner_id'];
      if (!given || memberId === by.id) return [];
      return [{ memberId, kind: 'RECOVERY_GIVEN' as const, subjectId, contactId, byName: by.name }];
    });
    await this.tell.run(db, by.workspaceId, at, told);
  }
}
