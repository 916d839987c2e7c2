import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from './free-port.mjs';
import { commandOf, pause } from './process.mjs';
import { aCheckout, endAll, launch, postmasterPid } from './test/checkout.mjs';

let house;

beforeAll(() => (house = aCheckout()));
afterEach(endAll);
afterAll(() => house.remove());

describe('npm start', () => {
  it('makes the database, serves, tells the address and what to do first', async () => {
    const heed = await launch(house);
    await heed.says('Ctrl-C ends it');
    expect(heed.output).toContain(`Heed runs at http://localhost:${heed.port}`);
    expect(heed.output).toContain(`http://localhost:${heed.port}/setup`);
    expect(await heed.ask()).toMatchObject({ role: 'heed_app', asked: 1 });
  });

  it('finds the same data when it starts again', async () => {
    const heed = await launch(house);
    await heed.says('Ctrl-C ends it');
    expect(heed.output).not.toContain('Making the database');
    expect((await heed.ask()).asked).toBeGreaterThan(1);
  });

  it('ends everything it started at Ctrl-C, the database by an orderly shutdown', async () => {
    const heed = await launch(house);
    await heed.says('Ctrl-C ends it');
    const started = [(await heed.ask()).pid, postmasterPid(house.home)];
    heed.pressCtrlC();
    expect(await heed.ended).toBe(0);
    expect(started.map(commandOf)).toEqual([undefined, undefined]);
    expect(readFileSync(join(house.home, 'postgres.log'), 'utf8').trim()).toMatch(/database system is shut down$/);
  });

  it('refuses to run twice on the same data and tells where the first one is', async () => {
    const first = await launch(house);
    await first.says('Ctrl-C ends it');
    const second = await launch(house);
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(`Heed is already running at http://localhost:${first.port}`);
  });

  it('names PORT when the port is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const heed = await launch(house, { env: { PORT: String(port) } });
    expect(await heed.ended).toBe(1);
    expect(heed.output).toContain(`PORT=${port + 1} npm start`);
    other.close();
  });

  it('does not wait for a server that hangs when Ctrl-C is pressed again', async () => {
    const heed = await launch(house);
    await heed.says('Ctrl-C ends it');
    const started = [(await heed.ask()).pid, postmasterPid(house.home)];
    process.kill(started[0], 'SIGSTOP');
    heed.pressCtrlC();
    await pause(1_100);
    heed.pressCtrlC();
    await heed.ended;
    expect(started.map(commandOf)).toEqual([undefined, undefined]);
  });

  it('ends in order, too, when the terminal is closed', async () => {
    const heed = await launch(house);
    await heed.says('Ctrl-C ends it');
    const started = [(await heed.ask()).pid, postmasterPid(house.home)];
    heed.child.kill('SIGHUP');
    expect(await heed.ended).toBe(0);
    expect(started.map(commandOf)).toEqual([undefined, undefined]);
  });

  it('ends in order, too, when the shell that npm put before it is killed', async () => {
    const heed = await launch(house, { shell: true, env: { npm_lifecycle_event: 'start' } });
    await heed.says('Ctrl-C ends it');
    const started = [(await heed.ask()).pid, postmasterPid(house.home)];
    heed.child.kill('SIGTERM');
    await heed.ended;
    expect(started.map(commandOf)).toEqual([undefined, undefined]);
  });

  it('leaves the database to DATABASE_URL', async () => {
    const outside = await launch(house);
    await outside.says('Ctrl-C ends it');
    const { heed_owner: password } = JSON.parse(readFileSync(join(house.home, 'secrets.json'), 'utf8'));
    const DATABASE_URL = `postgres://heed_owner:${password}@/heed?host=${encodeURIComponent(join(house.home, 'socket'))}`;
    const env = { DATABASE_URL, DATABASE_APP_URL: DATABASE_URL, HEED_DATA: join(house.checkout, 'other') };
    const heed = await launch(house, { env });
    await heed.says('Ctrl-C ends it');
    expect(heed.output).not.toContain('database');
    expect(await heed.ask()).toMatchObject({ role: 'heed_owner' });
  });

  it('ends with what to do when the server never came to serve', async () => {
    const heed = await launch(house, { env: { DATABASE_URL: 'postgres://heed@127.0.0.1:1/none' } });
    expect(await heed.ended).toBe(1);
    expect(heed.output).toContain('run npm start again');
  });
});

describe('npm run heed', () => {
  it('tells what it takes without a database', async () => {
    const command = await launch(house, { command: 'heed', args: ['import', '--help'] });
    expect(await command.ended).toBe(0);
    expect(command.output).toBe('what it takes\n');
  });

  it('runs a command on a database of its own and passes on its exit code', async () => {
    const command = await launch(house, { command: 'heed', args: ['say', 'a word'] });
    expect(await command.ended).toBe(7);
    expect(command.output).toContain('heed: say a word');
  });

  it('runs a command on the database of the Heed that is running, and leaves it running', async () => {
    const heed = await launch(house);
    await heed.says('Ctrl-C ends it');
    const command = await launch(house, { command: 'heed', args: ['say'] });
    expect(await command.ended).toBe(7);
    expect(await heed.ask()).toMatchObject({ role: 'heed_app' });
  });
});
