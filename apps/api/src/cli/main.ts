import 'reflect-metadata';
import { CommanderError } from 'commander';
import { explain } from './explain';
import { program } from './program';

// Exit codes as in sysexits(3) would be precise, but people and scripts expect 0 or 1.
await program()
  .parseAsync()
  .catch((error: unknown) => {
    if (!(error instanceof CommanderError)) process.stderr.write(`${explain(error)}\n`);
    process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
  });
