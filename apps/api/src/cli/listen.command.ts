import { open } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { ExportAnswers } from '../listening/hearing/export-answers';
import { HearBacklog } from '../listening/hearing/hear-backlog';
import { chooseWorkspace } from './choose-workspace';
import { progressBar } from './progress-bar';
import { withHeed } from './with-heed';

interface Options {
  readonly all?: true;
  readonly export?: string;
  readonly workspace?: string;
}

/** `listen`: for what was imported, for a newer listener, and for whoever wants to train one. */
export function listenCommand(): Command {
  return new Command('listen')
    .description('Listens to entries that were not heard yet. Begun again, it goes on where it ended.')
    .option('--all', 'listens to every entry anew')
    .option('--export <file.tsv>', 'listens to nothing, and writes what people answered as rows to train with')
    .option('--workspace <name or id>', 'which workspace, when there are several')
    .action(({ all, export: file, workspace }: Options) =>
      withHeed(async (heed) => {
        const { id } = (await chooseWorkspace(heed, workspace, 'Command line')).workspace;
        await (file === undefined ? listenTo(heed, id, all === true) : exportTo(heed, id, file));
      }),
    );
}

async function listenTo(heed: INestApplicationContext, workspaceId: string, anew: boolean): Promise<void> {
  const began = performance.now();
  let bar: ReturnType<typeof progressBar> | undefined;
  const heard = await heed
    .get(HearBacklog)
    .run({ workspaceId, imported: true, anew }, (done, total) => {
      bar ??= progressBar('entries', total);
      bar.update({ records: done, bytes: done });
    })
    .finally(() => bar?.stop());
  const seconds = (performance.now() - began) / 1000;
  const rate = heard === 0 ? '' : `, ${Math.round(heard / seconds)} a second`;
  process.stdout.write(`${heard} entries heard${rate}\n`);
}

/** One row an answer: sentence, kind, words, answer; what would break a row is a blank. */
async function exportTo(heed: INestApplicationContext, workspaceId: string, path: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  let count = 0;
  try {
    await file.write('sentence\tkind\twords\tanswer\n');
    for await (const batch of heed.get(ExportAnswers).batches(workspaceId)) {
      const lines = batch.map(({ sentence, kind, words, answer }) =>
        [sentence, kind, words, answer].map(cell).join('\t'),
      );
      await file.write(`${lines.join('\n')}\n`);
      count += batch.length;
    }
  } finally {
    await file.close();
  }
  process.stdout.write(`${count} answers written to ${path}\n`);
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
