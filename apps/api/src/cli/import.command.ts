import { stat } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { type ImportJob, RunImport } from '../imports/run-import';
import type { ImportReport } from '../imports/record';
import { type Piecewise, Transactions } from '../imports/transactions';
import { type Chosen, chooseWorkspace } from './choose-workspace';
import { writeFailed } from './failed-records';
import { progressBar } from './progress-bar';
import { withHeed } from './with-heed';

interface Options {
  readonly contacts?: string;
  readonly interactions?: string;
  readonly source: string;
  readonly dryRun?: true;
  readonly workspace?: string;
}

/** `import`: people and conversations from another system. */
export function importCommand(): Command {
  return new Command('import')
    .description('Imports contacts and conversations. Running it again adds only what is not there yet.')
    .option('--contacts <file.csv>', 'a table of people, with a column external_id')
    .option('--interactions <file.jsonl>', 'one conversation a line; may be gzipped')
    .option('--source <name>', 'where the ids come from', 'import')
    .option('--dry-run', 'tells what would happen and changes nothing')
    .option('--workspace <name or id>', 'which workspace, when there are several')
    .action(runImport);
}

async function runImport(options: Options, command: Command): Promise<void> {
  if (!options.contacts && !options.interactions) command.error('Give --contacts FILE, --interactions FILE or both.');
  for (const path of [options.contacts, options.interactions]) if (path) await stat(path);
  const failures = await withHeed(async (heed) => {
    const chosen = await chooseWorkspace(heed, options.workspace, 'Import');
    const transactions = heed.get(Transactions);
    return options.dryRun
      ? transactions.rehearse(chosen.actor, (piecewise) => importFiles(heed, options, chosen, piecewise))
      : importFiles(heed, options, chosen, transactions.forGood(chosen.actor));
  });
  if (failures > 0) process.exitCode = 1;
}

async function importFiles(
  heed: INestApplicationContext,
  options: Options,
  { actor }: Chosen,
  piecewise: Piecewise,
): Promise<number> {
  const run = heed.get(RunImport);
  const job = { source: options.source, actor, piecewise, now: new Date() };
  const { contacts, interactions } = options;
  const people = contacts
    ? await oneFile('contacts', contacts, options, (file) => run.contacts({ ...job, ...file }))
    : 0;
  const talks = interactions
    ? await oneFile('interactions', interactions, options, (file) => run.conversations({ ...job, ...file }))
    : 0;
  return people + talks;
}

/** Imports one file under a bar and tells how it went; answers how many records failed. */
async function oneFile(
  what: string,
  path: string,
  { dryRun }: Options,
  run: (file: Pick<ImportJob, 'path' | 'progress'>) => Promise<ImportReport>,
): Promise<number> {
  const { size } = await stat(path);
  const bar = progressBar(what, size);
  const report = await run({ path, progress: bar.update }).finally(bar.stop);
  const { added, known, failed, unused } = report;
  const would = dryRun ? 'would be ' : '';
  process.stdout.write(`${what}: ${added} ${would}added, ${known} there already, ${failed.length} failed\n`);
  if (unused.length > 0) process.stdout.write(`  columns without a place in Heed: ${unused.join(', ')}\n`);
  if (failed.length > 0) process.stdout.write(`  what failed, with the reasons: ${await writeFailed(path, failed)}\n`);
  return failed.length;
}
