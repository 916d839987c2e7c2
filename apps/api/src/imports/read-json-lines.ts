import { createInterface } from 'node:readline';
import type { OpenFile } from './read-file';
import type { FileRecord } from './record';

const ONE_MEGABYTE = 1 << 20;

/** The records of a file with one JSON object a line; blank lines are passed over. */
export async function* readJsonLines(file: OpenFile): AsyncGenerator<FileRecord<Readonly<Record<string, unknown>>>> {
  const lines = createInterface({ input: file.text, crlfDelay: Number.POSITIVE_INFINITY });
  const broken = new Promise<never>((_, reject) => file.text.once('error', reject));
  broken.catch(() => undefined);
  let line = 0;
  for await (const raw of lines) {
    line += 1;
    if (raw.trim() !== '') yield { line, raw, ...parsed(line === 1 ? raw.replace(/^\uFEFF/, '') : raw) };
  }
  // readline ends quietly when its input fails in the middle, which would pass for the end of the file.
  if (file.text.errored) await broken;
}

function parsed(raw: string) {
  if (raw.length > ONE_MEGABYTE) return { value: null, problem: 'The line is longer than one megabyte.' };
  try {
    const value: unknown = JSON.parse(raw);
    if (isObject(value)) return { value, problem: null };
  } catch {
    // Told below: where in the line the text breaks helps nobody.
  }
  return { value: null, problem: 'The line is not a JSON object.' };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
