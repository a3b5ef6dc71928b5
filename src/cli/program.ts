import { Command, Help, type Option } from 'commander';
import { china } from '../../rules/index.js';
import { version } from '../version.js';
import { askCommand } from './ask-command.js';
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

const help = `
Exit status: 0 nothing at or above the threshold, 1 findings, 2 the call, the
configuration or a manifest was wrong, 3 something could not be evaluated.
"guiju <command> --help" says what each means there.

Examples:
  guiju check services/chat/guiju.yaml
  guiju explain cn-csl/23/logs
  guiju check --help

Compliance information, not legal advice. Nothing is sent anywhere.
`;

const plainHelp = new Help();

/** What is said of an option; that nothing is picked is no default worth telling. */
const described = (option: Option): string =>
  Array.isArray(option.defaultValue) && option.defaultValue.length === 0
    ? option.description
    : plainHelp.optionDescription(option);

/** A command with what all commands share. */
const settled = (command: Command, above: Command): Command =>
  command.copyInheritedSettings(above).optionsGroup('Help:').helpOption('-h, --help', 'print this help');

/** The whole command line. */
export const makeProgram = (): Command => {
  const program = new Command('guiju')
    .description('Checks service manifests against the duties of Chinese internet, AI, data and security law.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({ optionDescription: (option) => described(option) })
    .addHelpText('after', help)
    .commandsGroup('Set up:')
    .helpCommand('help [command]', 'print the help of a command');
  for (const [group, commands] of Object.entries(groups()))
    for (const command of commands) {
      program.addCommand(settled(command, program).helpGroup(group));
      for (const below of command.commands) settled(below, command);
    }
  return program.addCommand(answerCommand(china).copyInheritedSettings(program), { hidden: true });
};
