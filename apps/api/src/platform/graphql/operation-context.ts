import type { Request, Response } from 'express';
import type { Database } from '../database/database';
import type { Db } from '../database/db';
import type { Principal } from '../principal';
import type { Caller } from './authenticator';
import { ReadTransaction } from './read-transaction';
import { unauthenticated } from './request-errors';

export interface Exchange {
  readonly req: Request;
  readonly res: Response;
  readonly requestId: string;
}

/** What every resolver of one operation shares: `@Context() context: OperationContext`. */
export class OperationContext {
  /** The operation's reading transaction: begins at the first query, ends with the response. */
  readonly db: ReadTransaction;
  readonly req: Request;
  readonly res: Response;
  readonly requestId: string;

  constructor(
    readonly caller: Caller,
    exchange: Exchange,
    private readonly database: Database,
    private readonly startedAt: Date,
  ) {
    this.req = exchange.req;
    this.res = exchange.res;
    this.requestId = exchange.requestId;
    this.db = new ReadTransaction((work) => this.read(work));
  }

  get principal(): Principal | null {
    return this.caller.principal;
  }

  /** The principal of an operation that the gate lets only signed-in callers reach. */
  get actor(): Principal {
    return this.principal ?? unauthenticated();
  }

  /** The instant the operation began: one and the same for all its rules. */
  now(): Date {
    return this.startedAt;
  }

  /** Runs `work` in a writing transaction of the actor's workspace. Reads are let go first, so one operation never holds two connections. */
  async write<T>(work: (db: Db, actor: Principal) => Promise<T>): Promise<T> {
    const { actor } = this;
    await this.db.close();
    return this.database.inWorkspace(actor, (db) => work(db, actor), { keepPlans: true });
  }

  private read(work: (db: Db) => Promise<void>): Promise<void> {
    const { principal } = this;
    return principal === null ? this.database.global(work) : this.database.inWorkspace(principal, work);
  }
}
