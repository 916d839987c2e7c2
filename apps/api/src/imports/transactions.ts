import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';

/** Runs one piece of an import so that it is there wholly or not at all. */
export type Piecewise = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

class DryRunOver extends Error {}

/** How an import meets the database: piece by piece for good, or all of it as a rehearsal. */
@Injectable()
export class Transactions {
  constructor(private readonly database: Database) {}

  /** Each piece is committed by itself: an import that is killed keeps what it has, and goes on from there. */
  forGood(actor: Principal): Piecewise {
    return (work) => this.database.inWorkspace(actor, work);
  }

  /** Everything happens, is seen by the pieces that follow, and is taken back in the end: a rehearsal cannot be wrong. */
  async rehearse<T>(actor: Principal, all: (piecewise: Piecewise) => Promise<T>): Promise<T> {
    let result: { readonly value: T } | null = null;
    try {
      await this.database.inWorkspace(actor, async (db) => {
        result = { value: await all((work) => atSavepoint(db, work)) };
        throw new DryRunOver();
      });
    } catch (error) {
      if (!(error instanceof DryRunOver)) throw error;
    }
    if (result === null) throw new Error('The rehearsal ended before it came to a result.');
    return (result as { readonly value: T }).value;
  }
}

async function atSavepoint<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  await db.query('SAVEPOINT piece');
  try {
    return await work(db);
  } catch (error) {
    await db.query('ROLLBACK TO SAVEPOINT piece');
    throw error;
  }
}
