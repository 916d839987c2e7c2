import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port';

const root = join(import.meta.dirname, '../../..');

/** A built Heed that runs: the real process, as it is started in production, on a database of its own. */
export interface RunningHeed {
  readonly url: string;
  /** A superuser's address of its database, for what would take too long through the API. */
  readonly database: string;
  /** From now on it is so many milliseconds later than on this machine; only for one that was started `movable`. */
  setAhead(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

const movedClock = join(import.meta.dirname, 'moved-clock.ts');

/** How a Heed of a test differs from one that people start. */
interface Wish {
  /** Its time can be moved. */
  readonly movable?: boolean;
  /** It begins at this instant, whatever the time. */
  readonly at?: Date;
  /** It sends mails, over the server at this address (smtp://host:port). */
  readonly mails?: string;
  /** Runs commands of `npm run heed` on the empty database before it starts. */
  readonly prepare?: (command: (...args: readonly string[]) => string) => void;
}

/** Starts Heed on a new, empty database of this PostgreSQL (a superuser's url), on a free port of this machine. */
export async function startHeed(postgres: string, wish: Wish = {}): Promise<RunningHeed> {
  const { movable = false, at, mails, prepare } = wish;
  const database = await emptyDatabase(postgres);
  const data = mkdtempSync(join(tmpdir(), 'heed-e2e-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: database.owner,
    DATABASE_APP_URL: database.app,
    NODE_ENV: 'production',
    HEED_DATA: data,
    HOST: '127.0.0.1',
    PORT: `${port}`,
    ...(mails && { SMTP_URL: mails, MAIL_FROM: 'Heed <heed@hedgerow.example>', HEED_URL: url }),
    HEED_E2E_AHEAD: `${at ? at.getTime() - Date.now() : 0}`,
  };
  const clock = movable || at ? ['--import', movedClock] : [];
  prepare?.((...args) => command(clock, args, env));
  const api = spawn('node', [...clock, join(root, 'dist/apps/api/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', ...(movable ? ['ipc' as const] : [])],
  });
  const kill = () => void api.kill('SIGKILL');
  process.once('exit', kill);
  await ready(api, url);
  return {
    url,
    database: database.superuser,
    setAhead: (milliseconds) => told(api, milliseconds),
    stop: async () => {
      process.off('exit', kill);
      await ended(api);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** What a command of Heed says. @throws when it fails */
function command(clock: readonly string[], args: readonly string[], env: NodeJS.ProcessEnv): string {
  const cli = join(root, 'dist/apps/api/cli.js');
  const { status, stdout, stderr } = spawnSync('node', [...clock, cli, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`heed ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** Two roles, as in production: the owner migrates, and the one that serves is bound by row-level security. */
async function emptyDatabase(postgres: string): Promise<Record<'owner' | 'app' | 'superuser', string>> {
  const name = `heed_${randomBytes(4).toString('hex')}`;
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  try {
    const login = 'LOGIN NOSUPERUSER NOBYPASSRLS';
    await client.query(`CREATE ROLE "${name}_owner" ${login} CREATEROLE PASSWORD '${name}'`);
    await client.query(`CREATE ROLE "${name}_app" ${login} PASSWORD '${name}'`);
    await client.query(`CREATE DATABASE "${name}" OWNER "${name}_owner"`);
  } finally {
    await client.end();
  }
  const superuser = new URL(postgres);
  superuser.pathname = `/${name}`;
  const as = (role: string) => {
    const address = new URL(superuser);
    [address.username, address.password] = [`${name}_${role}`, name];
    return address.href;
  };
  return { owner: as('owner'), app: as('app'), superuser: superuser.href };
}

async function ready(api: ChildProcess, url: string): Promise<void> {
  let said = '';
  api.stdout?.on('data', (chunk) => (said = (said + chunk).slice(-4_000)));
  api.stderr?.on('data', (chunk) => (said = (said + chunk).slice(-4_000)));
  for (const until = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (api.exitCode !== null || Date.now() > until) throw new Error(`Heed did not start:\n${said}`);
  }
}

/** Waits until the process has taken it. */
async function told(api: ChildProcess, milliseconds: number): Promise<void> {
  const taken = new Promise((resolve) => api.once('message', resolve));
  api.send(milliseconds);
  await taken;
}

async function ended(api: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => api.once('exit', resolve));
  if (api.exitCode !== null || !api.kill('SIGTERM')) return;
  const insist = setTimeout(() => api.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(insist);
}
