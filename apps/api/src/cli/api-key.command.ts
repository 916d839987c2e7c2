import type { ApiKeyScope } from '@heed/domain';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CreateApiKey } from '../identity/api-keys/create-api-key';
import { chooseWorkspace } from './choose-workspace';
import { withHeed } from './with-heed';

interface Options {
  readonly name: string;
  readonly scope: 'read' | 'write';
  readonly expires?: Date;
  readonly workspace?: string;
}

const SCOPES: Readonly<Record<Options['scope'], ApiKeyScope>> = { read: 'READ', write: 'WRITE' };

/** `api-key create`: an integration's way in. */
export function apiKeyCommand(): Command {
  const create = new Command('create')
    .description('Makes an API key and shows it once. Its entries show its name.')
    .requiredOption('--name <name>', 'what the integration is called')
    .addOption(new Option('--scope <scope>', 'what it may do').choices(['read', 'write']).makeOptionMandatory())
    .option('--expires <date>', 'the day it stops working, yyyy-mm-dd; never when left out', day)
    .option('--workspace <name or id>', 'which workspace, when there are several')
    .action(createApiKey);
  return new Command('api-key').description('Keys of integrations.').addCommand(create);
}

async function createApiKey({ name, scope, expires, workspace }: Options): Promise<void> {
  const { key } = await withHeed(async (heed) => {
    const chosen = await chooseWorkspace(heed, workspace, 'Command line');
    const wanted = { workspaceId: chosen.workspace.id, name, scope: SCOPES[scope], expiresAt: expires ?? null };
    return heed.get(CreateApiKey).create(wanted, new Date());
  });
  process.stderr.write('Keep it safe: it is shown only now. Send it as "Authorization: Bearer ...".\n');
  process.stdout.write(`${key}\n`);
}

function day(text: string): Date {
  const at = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  if (!exists || at.getTime() <= Date.now())
    throw new InvalidArgumentError('Give a day that lies ahead, as yyyy-mm-dd.');
  return at;
}
