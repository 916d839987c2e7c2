import type { NotificationKind } from '@heed/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tell, type Told } from '../notifications/telling/tell';
import type { Change } from '../platform/changes/change';
import { type ChangeFollower, ChangeFollowers } from '../platform/changes/change-followers';
import type { RowDiff } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';

interface Sides {
  readonly id: string;
  readonly fromId: string | null;
  readonly toId: string;
}

const SIDES = `SELECT id, from_id AS "fromId", to_id AS "toId" FROM handover WHERE workspace_id = $1 AND id = ANY($2::uuid[])`;

/** Tells the other side of a handover that it was begun or accepted, in the same change. */
@Injectable()
export class FollowHandovers implements ChangeFollower, OnModuleInit {
  readonly tables = ['handover'];

  constructor(
    private readonly followers: ChangeFollowers,
    private readonly tell: Tell,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(db: Db, by: Principal, change: Change): Promise<void> {
    const rows = change.rows.filter(({ table, after }) => table === 'handover' && after !== null);
    if (change.undoes !== undefined || rows.length === 0) return;
    const sides = await db.query<Sides>(SIDES, [by.workspaceId, rows.map(({ id }) => id)]);
    const told = rows.flatMap((row) => {
      const found = sides.find(({ id }) => id === row.id);
      return found === undefined ? [] : concerned(row, found).map((one) => ({ ...one, subjectId: row.id }));
    });
    const others = told.filter(({ memberId }) => memberId !== by.id);
    const about = { contactId: change.contactId, byName: by.name };
    const all: Told[] = others.map((one) => ({ ...one, ...about }));
    await this.tell.run(db, by.workspaceId, change.at, all);
  }
}

interface Concerned {
  readonly memberId: string;
  readonly kind: NotificationKind;
}

/** Whom a change of a row concerns: a new one who takes over, an accepted side the other side. */
function concerned({ before, after }: RowDiff, { fromId, toId }: Sides): readonly Concerned[] {
  if (before === null) return [{ memberId: toId, kind: 'HANDOVER_ASKED' }];
  const byTo = typeof after?.['accepted_by_to_at'] === 'string' ? fromId : null;
  const byFrom = typeof after?.['accepted_by_from_at'] === 'string' ? toId : null;
  return [byTo, byFrom].flatMap((memberId) => (memberId === null ? [] : [{ memberId, kind: 'HANDOVER_ACCEPTED' }]));
}
