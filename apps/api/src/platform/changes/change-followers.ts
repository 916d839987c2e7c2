import { Injectable } from '@nestjs/common';
import type { Db } from '../database/db';
import type { Principal } from '../principal';
import type { Change } from './change';

/** What else happens in the transaction of a change of these tables. Changes of other tables pay nothing for it. */
export interface ChangeFollower {
  readonly tables: readonly string[];
  /** Called once the change is written, not for one that was applied before. */
  follow(db: Db, principal: Principal, change: Change): Promise<void>;
}

/** Those who follow changes. A feature adds its own as its module starts (`onModuleInit`). */
@Injectable()
export class ChangeFollowers {
  private readonly followers: ChangeFollower[] = [];

  add(follower: ChangeFollower): void {
    this.followers.push(follower);
  }

  async follow(db: Db, principal: Principal, change: Change): Promise<void> {
    for (const follower of this.followers) {
      const concerned = change.rows.some(({ table }) => follower.tables.includes(table));
      if (concerned) await follower.follow(db, principal, change);
    }
  }
}
