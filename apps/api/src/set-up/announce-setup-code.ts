import type { INestApplication } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { isSetUpRequired } from '../identity/workspace/is-set-up-required';
import { SetupCode } from './setup-code';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Prints the set-up code, only while it is needed and only where other machines can reach the set-up page. */
export async function announceSetupCode(app: INestApplication, host: string): Promise<void> {
  if (LOOPBACK.has(host)) return;
  const required = await app.get(Database).global(isSetUpRequired);
  if (required) process.stdout.write(`Code for the set-up page from another machine: ${app.get(SetupCode).value}\n`);
}
