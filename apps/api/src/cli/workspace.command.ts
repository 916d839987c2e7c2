import { Command } from 'commander';
import { CreateWorkspace } from '../set-up/create-workspace';
import { BASICS } from '../set-up/presets/basics/basics';
import { PRESETS } from '../set-up/presets/presets';
import { readPassword } from './read-password';
import { withHeed } from './with-heed';

interface Options {
  readonly name: string;
  readonly owner: string;
  readonly email: string;
  readonly language: string;
  readonly timeZone: string;
  readonly preset?: string;
}

/** `workspace create`: a workspace beside the first, or the first without a browser. */
export function workspaceCommand(): Command {
  const create = new Command('create')
    .description('Makes a workspace and its owner. The password is asked for, or read from standard input.')
    .requiredOption('--name <name>', 'what the business is called')
    .requiredOption('--owner <name>', "the owner's name")
    .requiredOption('--email <address>', 'what the owner signs in with')
    .option('--language <tag>', 'BCP 47, for example de-AT', 'en')
    .option(
      '--time-zone <zone>',
      'IANA zone, for example Europe/Vienna',
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    )
    .option(
      '--preset <kind>',
      `what it begins with: ${PRESETS.map(({ key }) => typed(key)).join(', ')}`,
      typed(BASICS.key),
    )
    .action(createWorkspace);
  return new Command('workspace').description('Workspaces of this Heed.').addCommand(create);
}

/** A preset's key as it is typed at a terminal: b2b-software. */
const typed = (key: string): string => key.toLowerCase().replaceAll('_', '-');

async function createWorkspace({ name, owner, ...options }: Options): Promise<void> {
  const password = await readPassword(`Password for ${options.email}: `);
  const input = { ...options, workspaceName: name, ownerName: owner, password };
  const made = await withHeed((heed) => heed.get(CreateWorkspace).create(input, new Date(), async () => undefined));
  process.stdout.write(`Made the workspace ${name} (${made.workspaceId}). ${options.email} can sign in.\n`);
}
