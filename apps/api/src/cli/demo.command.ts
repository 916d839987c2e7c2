import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { FillDemo } from '../demo/fill-demo';
import { STAFF, STAFF_KEYS, type StaffKey } from '../demo/staff';
import { HearBacklog } from '../listening/hearing/hear-backlog';
import { Clock } from '../platform/clock/clock';
import { chooseWorkspace } from './choose-workspace';
import { withHeed } from './with-heed';

interface Options {
  readonly seed: string;
  readonly json?: true;
}

/** `demo`: a bakery with a year behind it, in a database that nobody uses yet. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Fills an empty database with a made-up bakery and its people, and tells how to sign in.')
    .option('--seed <words>', 'the same words on the same day give the same days between the stories', 'hedgerow')
    .option('--json', 'tells it for a program: an array of name, role, job, email and password')
    .action(fillDemo);
}

async function fillDemo({ seed, json }: Options): Promise<void> {
  const passwords = newPasswords();
  await withHeed(async (heed) => {
    await heed.get(FillDemo).run({ seed, now: heed.get(Clock).now(), passwords });
    const { workspace } = await chooseWorkspace(heed, undefined, 'Demo');
    await heed.get(HearBacklog).run({ workspaceId: workspace.id, imported: true, anew: false });
  });
  const signIns = STAFF_KEYS.map((key) => ({ ...STAFF[key], password: passwords[key] }));
  const lines = signIns.map(({ name, job, email, password }) => `${name}, ${job}: ${email}  ${password}`);
  process.stdout.write(`${json ? JSON.stringify(signIns) : ['Sign in as', ...lines].join('\n  ')}\n`);
}

function newPasswords(): Readonly<Record<StaffKey, string>> {
  const password = () => randomBytes(12).toString('base64url');
  return { helene: password(), dejan: password(), aylin: password(), tomasz: password(), ruth: password() };
}
