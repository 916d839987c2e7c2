import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { onOwnDatabase } from '../bench/measure/own-database.mjs';
import { serve } from '../bench/measure/serve.mjs';
import { buildWhatChanged } from '../start/build.mjs';
import { withConnection } from '../start/postgres/connect.mjs';
import { giveUp, say } from '../start/say.mjs';
import { Dice } from './dice.mjs';
import { compare } from './compare.mjs';
import { killUntilSettled } from './kill-until-settled.mjs';
import { Mailbox, Receiver } from './receivers.mjs';
import { show } from './figures.mjs';
import { fill, watchAs } from './scene.mjs';
import { Workers } from './workers.mjs';

// npm run verify:reminders -- --reminders 10000 --members 20 --workers 3 --seed 7: all due within a minute, a worker
// killed every five seconds, a mail server and a receiver that fail now and then; each is told once and none is lost.
const { values } = parseArgs({
  options: {
    reminders: { type: 'string', default: '10000' },
    members: { type: 'string', default: '20' },
    workers: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const size = { reminders: Number(values.reminders), members: Number(values.members) };

async function verify() {
  console.log(`reminders: ${values.reminders} due within a minute, ${values.workers} workers, seed ${values.seed}`);
  await buildWhatChanged(root);
  const dice = new Dice(values.seed);
  const [mailbox, receiver] = [await Mailbox.open(dice), await Receiver.open(dice)];
  try {
    await onOwnDatabase(root, 'reminders', async (postgres, home) => {
      const env = {
        ...postgres.environment(),
        ...{ HEED_DATA: home, HEED_WORKER: 'off', HEED_EGRESS_ALLOW: '127.0.0.0/8', HEED_URL: 'http://localhost' },
        ...{ SMTP_URL: mailbox.url, MAIL_FROM: 'Heed <heed@example.com>', LOG_LEVEL: 'error' },
      };
      await onApi(env, postgres.environment().DATABASE_URL, dice, { mailbox, receiver });
    });
  } finally {
    await Promise.all([mailbox.close(), receiver.close()]);
  }
}

async function onApi(env, url, dice, { mailbox, receiver }) {
  const api = await serve(root, 'dist/apps/api/main.js', env);
  const workers = new Workers(root, env);
  try {
    const scene = await fill({ asked: api.asked, url, receiver }, size);
    say(`Due from ${scene.begin.toISOString()} on.`);
    await workers.start(Number(values.workers));
    await withConnection(url, async (client) => {
      await watchAs(client, scene.workspaceId);
      const killing = await killUntilSettled(client, { workers, dice, scene, others: [mailbox, receiver] });
      const stopping = await workers.stop();
      const { figures, wrong } = await compare({ client, asked: api.asked, scene, mailbox, receiver });
      console.log(show({ ...killing.figures, ...stopping.figures, ...figures }));
      for (const line of [...killing.wrong, ...stopping.wrong, ...wrong]) console.log(`WRONG: ${line}`);
      process.exitCode = killing.wrong.length + stopping.wrong.length + wrong.length === 0 ? 0 : 1;
    });
  } finally {
    await workers.stop();
    await api.end();
  }
}

await verify().catch(giveUp);
