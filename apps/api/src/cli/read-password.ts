import { stdin, stderr } from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks without showing what is typed; where nobody can type, reads the first line of standard input. */
export async function readPassword(question: string): Promise<string> {
  const asking = stdin.isTTY;
  if (asking) stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: asking });
  try {
    for await (const line of lines) return line;
    throw new Error('No password came in on standard input.');
  } finally {
    lines.close();
    if (asking) stderr.write('\n');
  }
}
