#!/usr/bin/env node
import { CommanderError } from 'commander';
import { AsOfError } from '../evaluate/as-of-error.js';
import { makeProgram } from './program.js';
import { isUsageError } from './usage-error.js';
import { welcome } from './welcome.js';

const statusOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isUsageError(error) || error instanceof AsOfError) {
    process.stderr.write(`guiju: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(`guiju: unexpected failure: ${error instanceof Error ? error.message : String(error)}\n`);
  return 3;
};

const run = async (): Promise<void> => {
  if (process.argv.length > 2) {
    await makeProgram().parseAsync();
    return;
  }
  process.stderr.write(welcome(makeProgram().commands.map((command) => command.name())));
  process.exitCode = 2;
};

run().catch((error: unknown) => {
  process.exitCode = statusOf(error);
});
