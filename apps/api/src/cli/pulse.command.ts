import { Command } from 'commander';
import { Database } from '../platform/database/database';
import { rebuildPulses } from '../pulse/update-pulse';
import { chooseWorkspace } from './choose-workspace';
import { withHeed } from './with-heed';

/** `pulse rebuild`: for after a repair of the data by hand; nothing else makes it necessary. */
export function pulseCommand(): Command {
  const rebuild = new Command('rebuild')
    .description('Computes the read model of every contact again from the history.')
    .option('--workspace <name or id>', 'which workspace, when there are several')
    .action(async ({ workspace }: { readonly workspace?: string }) => {
      const count = await withHeed(async (heed) => {
        const { actor } = await chooseWorkspace(heed, workspace, 'Command line');
        return heed.get(Database).inWorkspace(actor, rebuildPulses);
      });
      process.stdout.write(`Rebuilt the pulse of ${count} contacts.\n`);
    });
  return new Command('pulse').description('What the history of each contact adds up to.').addCommand(rebuild);
}
