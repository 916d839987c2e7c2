import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { elsewhereFor } from './postgres/choose-place.mjs';
import { aCheckout, endAll, launch } from './test/checkout.mjs';

const nobody = 65534;
const root = process.getuid?.() === 0;
let house;

afterEach(async () => {
  await endAll();
  house?.remove();
});

describe('npm start', () => {
  it('reaches the database over loopback where a socket would have too long a path', async () => {
    house = aCheckout({ name: 'a '.repeat(40) + 'heed' });
    const heed = await launch(house);
    await heed.says('Ctrl-C ends it');
    expect(await heed.ask()).toMatchObject({ role: 'heed_app' });
  });

  (root ? it : it.skip)('runs as a normal user', async () => {
    house = aCheckout();
    spawnSync('chown', ['-R', `${nobody}:${nobody}`, house.checkout]);
    const heed = await launch(house, { uid: nobody });
    await heed.says('Ctrl-C ends it');
    expect(await heed.ask()).toMatchObject({ role: 'heed_app' });
    expect(statSync(join(house.home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  (root ? it : it.skip)(
    'keeps the database elsewhere, and says where, under a directory only root may enter',
    async () => {
      house = aCheckout({ parentMode: 0o700 });
      const first = await launch(house);
      await first.says('Ctrl-C ends it');
      expect(first.output).toContain(`kept in ${elsewhereFor(house.home)}`);
      expect(existsSync(join(house.home, 'postgres'))).toBe(false);
      first.pressCtrlC();
      await first.ended;
      const second = await launch(house);
      await second.says('Ctrl-C ends it');
      expect(second.output).not.toContain('Making the database');
    },
  );
});
