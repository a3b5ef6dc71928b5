#!/usr/bin/env node
import type { Command } from 'commander';
import { isUsageError } from './usage-error.js';

/** The exit status by which the argument parser ends; undefined for an error of something else. */
const parserStatus = (error: unknown): number | undefined =>
  error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')
    ? Number(error.exitCode)
    : undefined;

const statusOf = (error: unknown): number => {
  const status = parserStatus(error);
  if (status !== undefined) return status === 0 ? 0 : 2;
  if (isUsageError(error)) {
    process.stderr.write(`guiju: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(`guiju: unexpected failure: ${error instanceof Error ? error.message : String(error)}\n`);
  return 3;
};

/** A batch holds nothing else in memory. */
const programFor = async (command: string | undefined): Promise<Command> => {
  if (command === 'batch') return (await import('./batch-program.js')).makeBatchProgram();
  return (await import('./program.js')).makeProgram();
};

const run = async (): Promise<void> => {
  if (process.argv[2] === 'check') {
    const { quickCheck } = await import('./quick-check.js');
    const status = await quickCheck(process.argv.slice(3));
    if (status !== undefined) {
      process.exitCode = status;
      return;
    }
  }
  const program = await programFor(process.argv[2]);
  if (process.argv.length > 2) {
    await program.parseAsync();
    return;
  }
  const { welcome } = await import('./welcome.js');
  process.stderr.write(welcome(program.commands.map((command) => command.name())));
  process.exitCode = 2;
};

/**
 * Who reads the output may stop reading, as `head` does: the rest is not written, and the exit status stays. An output that
 * cannot be written otherwise, as to a full disk, is a failure.
 */
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') return;
  process.stderr.write(`guiju: the output cannot be written: ${error.message}\n`);
  process.exit(3);
});

run().catch((error: unknown) => {
  process.exitCode = statusOf(error);
});
