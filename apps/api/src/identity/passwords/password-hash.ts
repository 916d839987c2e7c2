import { hash, parseOptions, verify } from '@node-rs/argon2';

/** argon2id (the library's default), 19 MiB, 2 passes, 1 lane: OWASP Password Storage Cheat Sheet, second choice of equal strength. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** The PHC string to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password fits. Without a stored hash it costs the same and never fits, so that time tells nobody who has an account. */
export async function passwordFits(password: string, stored: string | null | undefined): Promise<boolean> {
  const fits = await verify(stored ?? (await (decoy ??= hashPassword('nobody has this password'))), password);
  return fits && typeof stored === 'string';
}

/** Whether a stored hash was made more cheaply than is asked for today. */
export function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost } = parseOptions(stored);
  return memoryCost < COST.memoryCost || timeCost < COST.timeCost;
}
