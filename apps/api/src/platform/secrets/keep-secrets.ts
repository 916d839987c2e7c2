import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { type SealingKey, seal, sealingKey, unseal } from './envelope';
import { keptSecret } from './kept-secret';

const SHORTEST = 32;
const KEEP = `INSERT INTO installation_key (name, value, created_at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING`;
const FIND = 'SELECT value FROM installation_key WHERE name = $1';

/**
 * Seals what must be read back, and keeps the keys of this installation. The key that seals is HEED_SECRET; without one
 * a file in HEED_DATA, which only its owner may read; without a data folder a row of the database, where it protects no
 * more than the database does.
 */
@Injectable()
export class KeepSecrets {
  private readonly known = new Map<string, Promise<string>>();
  private key: Promise<SealingKey> | undefined;

  constructor(private readonly database: Database) {}

  async seal(secret: string, about: string): Promise<string> {
    return seal(await this.sealingKey(), secret, about);
  }

  /** @throws Unsealable when the key is another one than it was sealed with */
  async unseal(envelope: string, about: string): Promise<string> {
    return unseal(await this.sealingKey(), envelope, about);
  }

  /** A key of this installation: of several processes that make it at once, one makes it for all. */
  async installationKey(name: string, make: () => string): Promise<string> {
    return this.once(name, async () => {
      const kept = (await this.find(name)) ?? (await this.keep(name, await this.seal(make(), name)));
      return this.unseal(kept, name);
    });
  }

  private sealingKey(): Promise<SealingKey> {
    return (this.key ??= this.chooseKey().then(sealingKey));
  }

  private async chooseKey(): Promise<string> {
    const { HEED_SECRET: given, HEED_DATA: data } = process.env;
    if (given !== undefined && given !== '') return longEnough(given);
    if (data !== undefined && data !== '') return keptSecret(join(data, 'secrets'), 'envelope-key');
    const name = 'ENVELOPE';
    return (await this.find(name)) ?? this.keep(name, randomBytes(32).toString('base64url'));
  }

  private async find(name: string): Promise<string | null> {
    const [found] = await this.database.lookup<{ value: string }>(FIND, [name]);
    return found?.value ?? null;
  }

  private async keep(name: string, value: string): Promise<string> {
    await this.database.global((db) => db.query(KEEP, [name, value]));
    return (await this.find(name)) ?? value;
  }

  private once(name: string, work: () => Promise<string>): Promise<string> {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = work();
    this.known.set(name, found);
    found.catch(() => this.known.delete(name));
    return found;
  }
}

function longEnough(secret: string): string {
  if (secret.length >= SHORTEST) return secret;
  throw new RangeError(
    `HEED_SECRET is too short: give at least ${SHORTEST} characters, for instance openssl rand -hex 32.`,
  );
}
