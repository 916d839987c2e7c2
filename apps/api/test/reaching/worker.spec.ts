import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database';
import { Queue } from '../../src/platform/queue/queue';
import { RoundAndCarry } from '../../src/reaching/round-and-carry';
import { Worker } from '../../src/reaching/worker';
import type { Api, SignedIn } from '../api';
import { bootTeam } from '../boot-team';
import { NOTIFICATIONS } from '../notifications/notification-documents';
import { made } from '../reminders/reminder-scene';

let api: Api;
let agent: SignedIn;
const queues: Queue[] = [];
beforeAll(async () => {
  ({ api, agent } = await bootTeam());
}, 60_000);
afterAll(async () => {
  for (const queue of queues) {
    await queue.onModuleDestroy();
    await queue.onApplicationShutdown();
  }
  await api.close();
});

const told = async () => (await agent.client.request(NOTIFICATIONS, { first: 10 })).notifications.edges.length;

async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await test());) {
    if (Date.now() > end) throw new Error('That took too long.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const AWAY = 'postgres://nobody@127.0.0.1:1/nothing';

/** A queue on a database, after it was looked for at other addresses. */
function aQueue(url: string, ...before: string[]): Queue {
  const queue = new Queue({
    get url() {
      return before.pop() ?? url;
    },
  });
  queues.push(queue);
  return queue;
}

const workerOn = (queue: Queue) => new Worker(api.part(RoundAndCarry), queue, api.part(Database), api.clock);

describe('a worker', () => {
  it('looks at each workspace as it starts, whatever became of the queue', async () => {
    await made(agent.client, { dueAt: api.clock.now().toISOString() });
    await api.database.global((db) => db.query('DELETE FROM boss.job'));
    await workerOn(aQueue(api.appUrl)).start();
    await until(async () => (await told()) === 1);
  });

  it('tries again when the database is away as it starts', async () => {
    await made(agent.client, { dueAt: api.clock.now().toISOString() });
    await workerOn(aQueue(api.appUrl, AWAY)).start();
    await until(async () => (await told()) === 2);
  });

  it('stops trying when the process ends', async () => {
    const worker = workerOn(aQueue(AWAY));
    const started = worker.start();
    worker.onModuleDestroy();
    await expect(started).resolves.toBeUndefined();
  });
});
