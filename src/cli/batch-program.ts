import type { Command } from 'commander';
import { china } from '../../rules/index.js';
import { baseProgram, settled } from './base-program.js';
import { batchCommand } from './batch-command.js';

/** The command line with `batch` alone: a file of its own in the package, so that a batch holds nothing else in memory. */
export const makeBatchProgram = (): Command => {
  const program = baseProgram();
  return program.addCommand(settled(batchCommand(china), program));
};
