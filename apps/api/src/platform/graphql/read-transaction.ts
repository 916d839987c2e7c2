import type { Db } from '../database/db';

type Begin = (work: (db: Db) => Promise<void>) => Promise<void>;

interface Running {
  readonly db: Promise<Db>;
  readonly finished: Promise<void>;
  finish(): void;
}

/**
 * One transaction for everything an operation reads: begun by the first statement, ended by `close()`.
 * After `close()` the next statement begins another, so what a mutation wrote is seen by its payload.
 */
export class ReadTransaction implements Db {
  private running: Running | null = null;

  constructor(private readonly begin: Begin) {}

  async query<Row extends object>(text: string, params?: readonly unknown[]): Promise<Row[]> {
    this.running ??= this.start();
    const db = await this.running.db;
    return db.query<Row>(text, params);
  }

  async close(): Promise<void> {
    const { running } = this;
    this.running = null;
    running?.finish();
    await running?.finished;
  }

  private start(): Running {
    let finish: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (finish = resolve));
    let finished: Promise<void> = over;
    const db = new Promise<Db>((resolve, reject) => {
      finished = this.begin((begun) => {
        resolve(begun);
        return over;
      }).catch(reject);
    });
    return { db, finished, finish };
  }
}
