import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../principal';
import { translateDatabaseError } from './failure/database-unavailable';
import { withAfterCommit } from './after-commit';
import type { Db } from './db';
import { SerialDb } from './serial-db';
import { type TransactionSettings, withTransactionSettings } from './tenancy/transaction-settings';

/** Where transactions begin. Each call is one transaction: committed when `work` resolves, rolled back when it throws. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * One transaction as this principal in their workspace; row-level security lets through nothing else. A command says
   * `keepPlans`, a reader that may search does not.
   * @throws DatabaseUnavailable when the database cannot be reached or cannot write
   */
  inWorkspace<T>(
    principal: Principal,
    work: (db: Db) => Promise<T>,
    { keepPlans }: Pick<TransactionSettings, 'keepPlans'> = {},
  ): Promise<T> {
    const { workspaceId, id: actorId, role } = principal;
    return this.transaction({ workspaceId, actorId, role, keepPlans }, work);
  }

  /**
   * One transaction outside any workspace, for the workspace-less tables. With a `userId` that person's own memberships
   * can be read too; every other tenant table is empty here.
   * @throws DatabaseUnavailable when the database cannot be reached or cannot write
   */
  global<T>(work: (db: Db) => Promise<T>, asking: { readonly userId?: string } = {}): Promise<T> {
    return this.transaction({ actorId: asking.userId }, work);
  }

  /**
   * One SELECT by itself, outside any workspace: what every request asks before it can do anything, at a third of the
   * round trips of a transaction.
   * @throws DatabaseUnavailable when the database cannot be reached
   */
  async lookup<Row extends object>(text: string, params: readonly unknown[]): Promise<Row[]> {
    try {
      return await this.dataSource.query<Row[]>(text, [...params]);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private async transaction<T>(settings: TransactionSettings, work: (db: Db) => Promise<T>): Promise<T> {
    try {
      return await withAfterCommit(() => withTransactionSettings(settings, () => this.begun(work)));
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private begun<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async ({ queryRunner }) => {
      if (queryRunner === undefined) throw new Error('TypeORM began a transaction without a connection.');
      const db = new SerialDb(queryRunner);
      try {
        return await work(db);
      } finally {
        await db.settled();
      }
    });
  }
}
