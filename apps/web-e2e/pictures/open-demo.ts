import { startPostgres } from '../../../tools/test/postgres-server.mjs';
import type { Bakery, Person, Role } from '../heed/bakery';
import { Client } from '../heed/client';
import { startHeed } from '../heed/start-heed';
import { MORNING } from './morning';

interface SignIn {
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

/** One Heed with the demo of a fixed day, on which everybody is signed in; the answer ends it. */
export default async function openDemo(): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ durable: true });
  try {
    const signIns: SignIn[] = [];
    const heed = await startHeed(postgres.url, {
      at: MORNING,
      prepare: (command) => signIns.push(...JSON.parse(command('demo', '--json'))),
    });
    const enter = (role: Role) =>
      entered(
        heed.url,
        signIns.find((one) => one.role === role),
      );
    const [OWNER, MANAGER] = [await enter('OWNER'), await enter('MANAGER')];
    const [AGENT, READ_ONLY] = [await enter('AGENT'), await enter('READ_ONLY')];
    const bakery: Bakery = { url: heed.url, postgres: postgres.url, people: { OWNER, MANAGER, AGENT, READ_ONLY } };
    process.env['HEED_E2E_BAKERY'] = JSON.stringify(bakery);
    return async () => {
      await heed.stop();
      await postgres.stop();
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function entered(url: string, signIn: SignIn | undefined): Promise<Person> {
  if (!signIn) throw new Error('The demo lacks somebody of a role.');
  const { name, email, password } = signIn;
  const client = new Client(url);
  const { viewer } = await client.send<{ viewer: { id: string } }>('signIn', { email, password }, 'viewer { id }');
  return { id: viewer.id, name, email, cookie: client.cookie };
}
