import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { waitUntil } from '../process.mjs';
import { spawnPostmaster } from './postmaster.mjs';

let home;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'heed-postmaster-'))));
afterEach(() => rmSync(home, { recursive: true }));

const spawned = () =>
  spawnPostmaster(
    { home, data: join(home, 'postgres'), socket: home, log: join(home, 'log'), binaries: home },
    { host: home, port: 5432 },
  );

describe('the server as a child', () => {
  it('is alive from the moment it was begun until it ended, and its words are kept', async () => {
    writeFileSync(join(home, 'postgres'), '#!/bin/sh\necho "FATAL: no"\nsleep 0.2\nexit 1\n', { mode: 0o755 });
    const { isAlive, words } = await spawned();
    expect(isAlive()).toBe(true);
    expect(await waitUntil(() => !isAlive(), 10_000, 20)).toBe(true);
    expect(words()).toBe('FATAL: no');
  });

  it('says why it could not be begun', async () => {
    await expect(spawned()).rejects.toThrow(/^The database could not be started: .*ENOENT/);
  });
});
