import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aPrincipal } from '../a-principal';
import { testDatabase, type TestDatabase } from '../database';
import type { Principal } from '../../src/platform/principal';
import { Queue, type Wake } from '../../src/platform/queue/queue';

let test: TestDatabase;
let actor: Principal;
const queues: Queue[] = [];
beforeAll(async () => {
  test = await testDatabase();
  actor = await aPrincipal(test.database);
});
afterAll(async () => {
  for (const queue of queues) {
    await queue.onModuleDestroy();
    await queue.onApplicationShutdown();
  }
  await test.close();
});

const aQueue = () => {
  const queue = new Queue({ url: test.appUrl });
  queues.push(queue);
  return queue;
};
const wake = (queue: Queue, name: string, wishes: readonly Wake[]) =>
  test.database.inWorkspace(actor, (db) => queue.wake(db, name, wishes));
const soon = (ms = 0) => new Date(Date.now() + ms).toISOString();

/** Resolves when it was called so often. */
function heard(times: number) {
  const wakes: Wake[] = [];
  let done: (wakes: Wake[]) => void = () => undefined;
  const all = new Promise<Wake[]>((resolve) => (done = resolve));
  const hear = async (one: Wake) => {
    wakes.push(one);
    if (wakes.length === times) done(wakes);
  };
  return { hear, all, wakes };
}

describe('the queue', () => {
  it('wakes once the transaction is committed, and never when it was not', async () => {
    const [queue, name] = [aQueue(), 'a/commit'];
    const [kept, lost] = [uuid(), uuid()];
    const failing = test.database.inWorkspace(actor, async (db) => {
      await queue.wake(db, name, [{ workspaceId: lost, at: soon() }]);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await wake(queue, name, [{ workspaceId: kept, at: soon() }]);
    const { hear, all, wakes } = heard(1);
    await queue.work(name, 1, hear);
    await all;
    expect(wakes.map(({ workspaceId }) => workspaceId)).toEqual([kept]);
  });

  it('wakes nobody before the instant', async () => {
    const [queue, name] = [aQueue(), 'a/time'];
    const at = soon(2_000);
    await wake(queue, name, [{ workspaceId: uuid(), at }]);
    const { hear, all } = heard(1);
    await queue.work(name, 1, hear);
    await all;
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(at));
  });

  it('takes wishes of a workspace for the same later second as one, and those of other workspaces apart', async () => {
    const [queue, name] = [aQueue(), 'a/once'];
    const [one, other] = [uuid(), uuid()];
    const at = soon(90_000);
    for (const workspaceId of [one, one, other]) await wake(queue, name, [{ workspaceId, at }]);
    await wake(queue, name, [{ workspaceId: one, at: soon(120_000) }]);
    const [row] = await test.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM boss.job WHERE name = 'a/once'`,
    );
    expect(row?.n).toBe(3);
  });

  it('wakes again for what failed', async () => {
    const [queue, name] = [aQueue(), 'a/again'];
    await wake(queue, name, [{ workspaceId: uuid(), at: soon() }]);
    const { hear, all, wakes } = heard(2);
    await queue.work(name, 1, async (one) => {
      await hear(one);
      if (wakes.length === 1) throw new Error('not yet');
    });
    expect(await all).toHaveLength(2);
  });

  it('is shared by several workers, each wish going to one of them', async () => {
    const name = 'a/shared';
    const workers = [aQueue(), aQueue(), aQueue()];
    const ids = Array.from({ length: 60 }, () => uuid());
    const { hear, all } = heard(ids.length);
    for (const worker of workers) await worker.work(name, 2, hear);
    await wake(
      workers[0] ?? aQueue(),
      name,
      ids.map((workspaceId) => ({ workspaceId, at: soon() })),
    );
    const woken = (await all).map(({ workspaceId }) => workspaceId).sort();
    expect(woken).toEqual([...ids].sort());
  });
});
