import { Command, Help, type Option } from 'commander';
import { version } from '../version.js';

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
export const settled = (command: Command, above: Command): Command =>
  command.copyInheritedSettings(above).optionsGroup('Help:').helpOption('-h, --help', 'print this help');

/** The command line without a command. */
export const baseProgram = (): Command =>
  new Command('guiju')
    .description('Checks service manifests against the duties of Chinese internet, AI, data and security law.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({ optionDescription: (option) => described(option) })
    .addHelpText('after', help);
