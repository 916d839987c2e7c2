import { Refusal } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../platform/principal';
import { unusedColumns } from './contact-record';
import { ImportContacts, inOneLine } from './import-contacts';
import { type Done, ImportConversations } from './import-conversations';
import { readCsv } from './read-csv';
import { openFile } from './read-file';
import { readJsonLines } from './read-json-lines';
import type { Failed, ImportReport, Progress } from './record';
import type { Piecewise } from './transactions';

/** Conversations written by one statement: small enough to be quick after a kill, large enough to be cheap. */
const BATCH = 200;

/** Who imports what, and how it meets the database. */
export interface ImportJob {
  readonly path: string;
  readonly source: string;
  readonly actor: Principal;
  readonly piecewise: Piecewise;
  readonly now: Date;
  readonly progress: Progress;
}

/** Reads a file to its end and writes what it tells; a line that is wrong never stops the others. */
@Injectable()
export class RunImport {
  constructor(
    private readonly contactLines: ImportContacts,
    private readonly conversationLines: ImportConversations,
  ) {}

  async contacts(job: ImportJob): Promise<ImportReport> {
    const { actor, source, now } = job;
    const file = await openFile(job.path);
    const tally = new Tally(job.progress, file.bytesRead);
    for await (const line of readCsv(file)) {
      if (line.value !== null) tally.unused = unusedColumns(line.value);
      try {
        tally.count(await job.piecewise((db) => this.contactLines.one(db, actor, source, line, now)));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        tally.fail({ line: line.line, raw: line.raw, reason: inOneLine(error.reasons) });
      }
    }
    return tally.report();
  }

  async conversations(job: ImportJob): Promise<ImportReport> {
    const { actor, source, now } = job;
    const file = await openFile(job.path);
    const tally = new Tally(job.progress, file.bytesRead);
    for await (const records of inBatches(readJsonLines(file), BATCH)) {
      tally.take(await job.piecewise((db) => this.conversationLines.batch(db, actor, source, records, now)));
    }
    return tally.report();
  }
}

class Tally {
  unused: readonly string[] = [];
  private added = 0;
  private known = 0;
  private readonly failed: Failed[] = [];

  constructor(
    private readonly progress: Progress,
    private readonly bytesRead: () => number,
  ) {}

  count(outcome: Done['outcome']): void {
    if (outcome === 'ADDED') this.added += 1;
    else this.known += 1;
    this.tell();
  }

  fail(failed: Failed): void {
    this.failed.push(failed);
    this.tell();
  }

  take(batch: readonly Done[]): void {
    for (const { record, outcome, reason } of batch) {
      if (outcome === 'FAILED') this.fail({ line: record.line, raw: record.raw, reason });
      else this.count(outcome);
    }
  }

  report(): ImportReport {
    return { added: this.added, known: this.known, failed: this.failed, unused: this.unused };
  }

  private tell(): void {
    this.progress({ records: this.added + this.known + this.failed.length, bytes: this.bytesRead() });
  }
}

async function* inBatches<T>(records: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
