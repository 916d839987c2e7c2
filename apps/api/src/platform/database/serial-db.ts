import type { QueryRunner } from 'typeorm';
import { translateDatabaseError } from './failure/database-unavailable';
import type { Db } from './db';

/** One connection answers one statement at a time: what is asked for concurrently waits in line. */
export class SerialDb implements Db {
  private line: Promise<unknown> = Promise.resolve();

  constructor(private readonly runner: QueryRunner) {}

  query<Row extends object>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.line.then(() => this.send<Row>(text, params));
    this.line = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when everything asked for so far was answered, so that nothing outlives its transaction. */
  async settled(): Promise<void> {
    await this.line;
  }

  private async send<Row extends object>(text: string, params: readonly unknown[]): Promise<Row[]> {
    try {
      const result = await this.runner.query(text, [...params], true);
      return result.records;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
