import { Command } from 'commander';
import { Worker } from '../reaching/worker';
import { withHeed } from './with-heed';

/** `worker`: tells people what comes up and sends it, apart from whoever serves. Several may run. */
export function workerCommand(): Command {
  return new Command('worker')
    .description('Tells people what comes up and sends mail, pushes and webhooks, until it is stopped.')
    .action(async () => {
      const asked = new Promise<void>((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
      });
      await withHeed(async (heed) => {
        process.stdout.write('The worker runs. Ctrl-C ends it.\n');
        void heed.get(Worker).start();
        // Its timers alone keep no process alive.
        const alive = setInterval(() => undefined, 60_000);
        await asked;
        clearInterval(alive);
      });
    });
}
