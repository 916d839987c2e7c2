/** One record of a file being imported: where it stands, and what it says. */
export interface FileRecord<Value> {
  /** Counts from 1; of a record over several lines, the first. */
  readonly line: number;
  /** The record as it came, for the file of what failed. */
  readonly raw: string;
  /** What it says, or why it cannot be read. */
  readonly value: Value | null;
  readonly problem: string | null;
}

/** A record that was not imported. */
export interface Failed {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

/** What became of one record. */
export type Outcome = 'ADDED' | 'KNOWN' | 'FAILED';

/** How an import went, or would go. */
export interface ImportReport {
  readonly added: number;
  /** Were there already, by their id in the source. */
  readonly known: number;
  readonly failed: readonly Failed[];
  /** Columns of the file that Heed has no place for. */
  readonly unused: readonly string[];
}

/** Told after each record or batch: how much of the file is behind us. */
export type Progress = (done: { readonly records: number; readonly bytes: number }) => void;
