import { parse } from 'csv-parse';
import type { FileRecord } from './record';
import type { OpenFile } from './read-file';

/** A line of a table by its column names. */
export type CsvValues = ReadonlyMap<string, string>;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
  readonly raw: string;
}

const ONE_MEGABYTE = 1 << 20;

/** The records of a CSV file by their lower-case column names; commas, semicolons and tabs are told apart by its first line. */
export async function* readCsv(file: OpenFile): AsyncGenerator<FileRecord<CsvValues>> {
  const parser = parse({
    bom: true,
    delimiter: [',', ';', '\t'],
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: ONE_MEGABYTE,
  });
  file.text.on('error', (error) => parser.destroy(error)).pipe(parser);
  let header: readonly string[] | null = null;
  let line = 1;
  for await (const parsed of parser as AsyncIterable<Parsed>) {
    const here = { line, raw: parsed.raw };
    line = parsed.info.lines + 1;
    if (header === null) header = headerOf(parsed.record);
    else yield { ...here, ...valuesOf(header, parsed.record) };
  }
}

function headerOf(cells: readonly string[]): readonly string[] {
  return cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
}

function valuesOf(header: readonly string[], cells: readonly string[]) {
  if (cells.length !== header.length) {
    return {
      value: null,
      problem: `The line has ${cells.length} cells, the heading ${header.length}. Check its quotes.`,
    };
  }
  return { value: new Map(header.map((name, at) => [name, (cells[at] ?? '').trim()])), problem: null };
}
