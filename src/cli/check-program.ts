import type { Command } from 'commander';
import { china } from '../../rules/index.js';
import { baseProgram, settled } from './base-program.js';
import { checkCommand } from './check-command.js';

/** The command line with `check` alone: a file of its own in the package, so that a check loads nothing else. */
export const makeCheckProgram = (): Command => {
  const program = baseProgram();
  return program.addCommand(settled(checkCommand(china), program));
};
