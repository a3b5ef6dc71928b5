import type { Command } from 'commander';
import { china } from '../../rules/index.js';
import { askCommand } from './ask-command.js';
import { baseProgram, settled } from './base-program.js';
import { batchCommand } from './batch-command.js';
import { checkCommand } from './check-command.js';
import { answerCommand, completionCommand } from './completion-command.js';
import { diffCommand } from './diff-command.js';
import { doctorCommand } from './doctor-command.js';
import { explainCommand } from './explain-command.js';
import { importCommand } from './import-command.js';
import { initCommand } from './init-command.js';
import { newCommand } from './new-command.js';
import { rulesCommand } from './rules-command.js';
import { timelineCommand } from './timeline-command.js';
import { watchCommand } from './watch-command.js';

/** The commands by what they are for, in the order in which they are told. */
const groups = (): Readonly<Record<string, readonly Command[]>> => ({
  'Begin:': [initCommand(china), askCommand(china)],
  'Check:': [checkCommand(china), watchCommand(china), batchCommand(china)],
  'Look ahead and compare:': [timelineCommand(china), diffCommand(china)],
  'Read the law:': [rulesCommand(china), explainCommand(async () => (await import('../../rules/index.js')).china)],
  'Write rules:': [newCommand(china)],
  'Set up:': [importCommand(), doctorCommand(china), completionCommand()],
});

/** The whole command line. */
export const makeProgram = (): Command => {
  const program = baseProgram().commandsGroup('Set up:').helpCommand('help [command]', 'print the help of a command');
  for (const [group, commands] of Object.entries(groups()))
    for (const command of commands) {
      program.addCommand(settled(command, program).helpGroup(group));
      for (const below of command.commands) settled(below, command);
    }
  return program.addCommand(answerCommand(china).copyInheritedSettings(program), { hidden: true });
};
