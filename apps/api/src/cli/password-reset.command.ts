import { Command } from 'commander';
import { CreatePasswordReset } from '../identity/links/create-password-reset';
import { withHeed } from './with-heed';

/** `password-reset`: the way back in for somebody who lost their password, an owner included. */
export function passwordResetCommand(): Command {
  return new Command('password-reset')
    .description('Makes a link that sets a new password once, within 30 minutes.')
    .requiredOption('--email <address>', 'what the person signs in with')
    .action(async ({ email }: { readonly email: string }) => {
      const link = await withHeed((heed) => heed.get(CreatePasswordReset).forAddress(email, new Date()));
      process.stderr.write("Open this path behind Heed's address:\n");
      process.stdout.write(`${link.path}\n`);
    });
}
