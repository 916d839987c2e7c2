import { Command } from 'commander';
import { CreateWorkspace } from '../identity/set-up/create-workspace';
import { readPassword } from './read-password';
import { withHeed } from './with-heed';

interface Options {
  readonly name: string;
  readonly owner: string;
  readonly email: string;
  readonly language: string;
  readonly timeZone: string;
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
    .action(createWorkspace);
  return new Command('workspace').description('Workspaces of this Heed.').addCommand(create);
}

async function createWorkspace({ name, owner, ...options }: Options): Promise<void> {
  const password = await readPassword(`Password for ${options.email}: `);
  const input = { ...options, workspaceName: name, ownerName: owner, password };
  const made = await withHeed((heed) => heed.get(CreateWorkspace).create(input, new Date(), async () => undefined));
  process.stdout.write(`Made the workspace ${name} (${made.workspaceId}). ${options.email} can sign in.\n`);
}
