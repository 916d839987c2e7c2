import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aCheckout, endAll, launch } from './test/checkout.mjs';

const nobody = 65534;
const root = process.getuid?.() === 0;
let house;

afterEach(async () => {
  await endAll();
  house?.remove();
});

const file = () => join(house.home, 'demo/demo.json');
const password = () => JSON.parse(readFileSync(file(), 'utf8')).signIns?.[0].password;

async function demo({ args = [], ...more } = {}) {
  const heed = await launch(house, { args: ['--demo', ...args], ...more });
  await heed.says('Ctrl-C ends it');
  return heed;
}

async function end(heed) {
  heed.pressCtrlC();
  await heed.ended;
}

describe('npm start -- --demo', () => {
  it('makes a demo beside the real data, once, and tells each time how to sign in', async () => {
    house = aCheckout();
    const first = await demo();
    expect(first.output).toContain(`helene@hedgerow.example  ${password()}`);
    expect(existsSync(join(house.home, 'postgres'))).toBe(false);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    await end(first);
    const second = await demo();
    expect(second.output).not.toContain('Making a year');
    expect(second.output).toContain(password());
    expect(second.output).not.toContain('ago');
  });

  it('says how old it is, and makes it anew when asked', async () => {
    house = aCheckout();
    await end(await demo());
    const old = JSON.parse(readFileSync(file(), 'utf8'));
    const begunAt = new Date(Date.now() - 3.5 * 86_400_000).toISOString();
    writeFileSync(file(), JSON.stringify({ ...old, begunAt }));
    const second = await demo();
    expect(second.output).toContain('made 3 days ago');
    await end(second);
    const third = await demo({ args: ['--anew'] });
    expect(third.output).toContain('Making a year');
    expect(password()).not.toBe(old.signIns[0].password);
  });

  it('does not count one that was not finished', async () => {
    house = aCheckout();
    const failed = await launch(house, { args: ['--demo'], env: { FAKE_DEMO: 'fails' } });
    expect(await failed.ended).toBe(1);
    expect(failed.output).toContain('The oven is cold.');
    expect(password()).toBeUndefined();
    const heed = await demo();
    expect(heed.output).toContain('The last demo was not finished.');
    expect(password()).toMatch(/^secret/);
  });

  it.each(['postgres', 'photos'])('touches nothing that is no demo: %s', async (name) => {
    house = aCheckout();
    mkdirSync(join(house.home, 'demo', name), { recursive: true });
    for (const args of [['--demo'], ['--demo', '--anew']]) {
      const heed = await launch(house, { args });
      expect(await heed.ended).toBe(1);
      expect(heed.output).toContain('holds something else than a demo');
    }
    expect(readdirSync(join(house.home, 'demo'))).toEqual([name]);
  });

  it('takes a data directory for what it is, also by another name', async () => {
    house = aCheckout();
    mkdirSync(join(house.home, 'postgres'), { recursive: true });
    symlinkSync(house.home, join(house.home, 'demo'));
    const heed = await launch(house, { args: ['--demo', '--anew'] });
    expect(await heed.ended).toBe(1);
    expect(readdirSync(house.home)).toEqual(['demo', 'postgres']);
  });

  it.each([
    [['--dmeo'], {}, '--dmeo is not understood'],
    [['demo'], {}, 'npm start takes --demo'],
    [['--anew'], {}, 'npm start -- --demo --anew'],
    [['--demo'], { DATABASE_URL: 'postgres://localhost/mine' }, 'npm run heed -- demo'],
  ])('refuses %j with %j and says what to do', async (args, env, words) => {
    house = aCheckout();
    const heed = await launch(house, { args, env });
    expect(await heed.ended).toBe(1);
    expect(heed.output).toContain(words);
  });

  (root ? it : it.skip)('works for a normal user, too', async () => {
    house = aCheckout();
    spawnSync('chown', ['-R', `${nobody}:${nobody}`, house.checkout]);
    await demo({ uid: nobody });
    expect(password()).toMatch(/^secret/);
  });

  (root ? it : it.skip)('is made anew where the database had to live elsewhere', async () => {
    house = aCheckout({ parentMode: 0o700 });
    await end(await demo());
    const first = password();
    await end(await demo({ args: ['--anew'] }));
    expect(password()).not.toBe(first);
  });
});
