import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { commandOf, waitUntil } from './process.mjs';
import { aCheckout, endAll, launch, postmasterPid } from './test/checkout.mjs';

let house;

beforeAll(() => (house = aCheckout()));
afterEach(endAll);
afterAll(() => house.remove());

describe('after kill -9', () => {
  it('of npm start the next one takes over the database and ends the server left behind', async () => {
    const first = await running();
    const [database, { pid: server }] = [postmasterPid(house.home), await first.ask()];
    first.kill();
    await waitUntil(() => commandOf(first.child.pid) === undefined, 2_000);
    const second = await running({ env: { PORT: first.port } });
    expect(second.output).toContain('Took over the database');
    expect(postmasterPid(house.home)).toBe(database);
    expect(commandOf(server)).toBeUndefined();
    expect(await second.ask()).toMatchObject({ role: 'heed_app' });
  });

  it('of the server it is started again on the same database', async () => {
    const heed = await running();
    const [database, { pid }] = [postmasterPid(house.home), await heed.ask()];
    process.kill(pid, 'SIGKILL');
    await heed.says('The server runs again');
    expect((await heed.ask()).pid).not.toBe(pid);
    expect(postmasterPid(house.home)).toBe(database);
    heed.pressCtrlC();
    expect(await heed.ended).toBe(0);
  });

  it('of the database it is started again while the server goes on', async () => {
    const heed = await running();
    const { pid, asked } = await heed.ask();
    process.kill(postmasterPid(house.home), 'SIGKILL');
    await heed.says('The database runs again');
    const after = await heed.ask();
    expect(after.pid).toBe(pid);
    expect(after.asked).toBeGreaterThan(asked);
  });

  it('of everything at once the next start recovers the database', async () => {
    const heed = await running();
    const { pid } = await heed.ask();
    [heed.child.pid, pid, postmasterPid(house.home)].forEach((each) => process.kill(each, 'SIGKILL'));
    const next = await running();
    expect(next.output).not.toContain('Took over');
    expect(await next.ask()).toMatchObject({ role: 'heed_app' });
    expect(await waitUntil(() => commandOf(pid) === undefined, 1_000)).toBe(true);
  });
});

async function running(options) {
  const heed = await launch(house, options);
  await heed.says('Ctrl-C ends it');
  return heed;
}
