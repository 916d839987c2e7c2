import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCsv } from './read-csv';
import { openFile } from './read-file';

describe('reading a table', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heed-csv-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (content: string | Buffer) => {
    const path = join(folder, 'table.csv');
    await writeFile(path, content);
    const lines = [];
    for await (const { line, value, problem } of readCsv(await openFile(path))) {
      lines.push({ line, cells: value ? Object.fromEntries(value) : problem });
    }
    return lines;
  };

  it('knows columns by their names, however they are written', async () => {
    expect(await read('\uFEFFExternal ID,First-Name\n1, Ada \n')).toEqual([
      { line: 2, cells: { external_id: '1', first_name: 'Ada' } },
    ]);
  });

  it.each([';', '\t'])('tells columns parted by %j', async (delimiter) => {
    expect(await read(`id${delimiter}name\n1${delimiter}Ada\n`)).toEqual([
      { line: 2, cells: { id: '1', name: 'Ada' } },
    ]);
  });

  it('counts lines through cells of several lines', async () => {
    expect(await read('id,note\n1,"one\ntwo, ""three"""\n2,x\n')).toEqual([
      { line: 2, cells: { id: '1', note: 'one\ntwo, "three"' } },
      { line: 4, cells: { id: '2', note: 'x' } },
    ]);
  });

  it('reads UTF-16', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,name\n1,Zoë\n', 'utf16le')]);
    expect(await read(bytes)).toEqual([{ line: 2, cells: { id: '1', name: 'Zoë' } }]);
  });

  it('tells a line of another length instead of shifting its cells', async () => {
    expect(await read('id,name\n1\n2,Ada\n')).toEqual([
      { line: 2, cells: 'The line has 1 cells, the heading 2. Check its quotes.' },
      { line: 3, cells: { id: '2', name: 'Ada' } },
    ]);
  });

  it('has no lines when the file is empty', async () => {
    expect(await read('')).toEqual([]);
  });
});
