import { Command } from 'commander';
import { apiKeyCommand } from './api-key.command';
import { demoCommand } from './demo.command';
import { importCommand } from './import.command';
import { listenCommand } from './listen.command';
import { passwordResetCommand } from './password-reset.command';
import { pulseCommand } from './pulse.command';
import { workerCommand } from './worker.command';
import { workspaceCommand } from './workspace.command';

/** Everything `npm run heed -- ...` can do. */
export function program(): Command {
  return new Command('heed')
    .description('What an operator of Heed does at a terminal.')
    .showHelpAfterError('Add --help to see what it takes.')
    .exitOverride()
    .addCommand(workspaceCommand())
    .addCommand(apiKeyCommand())
    .addCommand(passwordResetCommand())
    .addCommand(importCommand())
    .addCommand(demoCommand())
    .addCommand(listenCommand())
    .addCommand(pulseCommand())
    .addCommand(workerCommand());
}
