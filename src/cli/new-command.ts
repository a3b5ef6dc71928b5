import { Command, Option } from 'commander';
import type { Catalogue } from '../rule/catalogue.js';
import { helpText } from './help.js';
import type { NewRuleOptions } from './new-rule.js';

const more = `
On a terminal it asks for what is not given. In a project it writes guiju-rules/ and wires guiju.config; in a clone of guiju it writes rules/, the index and a changeset. The cases are those that the rule tester demands; texts that are not given stand as TODO, and the tester refuses the rule until they are written. Nothing is overwritten.
`;

const help = helpText({
  more,
  status: { 0: 'written', 2: 'the call was wrong or something is in the way' },
  examples: [
    'guiju new rule',
    "guiju new rule acme-handbook/1.2 --title-zh 备份须加密 --title-en 'Backups are encrypted' --fact security.encryption --instrument-title-zh 安全手册 --instrument-title-en Handbook --page https://example.com/handbook --first 2026-01-01",
    "guiju new rule acme-handbook/2.1 --kind recurring --fact 'security.systems[].assessedOn' --every P1Y --title-zh 每年测评 --title-en 'Assessed every year'",
  ],
  see: ['explain', 'rules', 'check'],
});

const option = (flags: string, text: string, choices?: readonly string[]): Option =>
  choices === undefined ? new Option(flags, text) : new Option(flags, text).choices(choices);

const severities = ['error', 'warning', 'info'];

/** `guiju new rule` with its options. */
export const newCommand = (catalogue: Catalogue): Command => {
  const rule = new Command('rule')
    .description('write the skeleton of a rule, with its cases and its test')
    .argument('[id]', 'instrument/article, or instrument/article/slug: acme-handbook/1.2/backup')
    .addOption(option('--kind <kind>', 'requirement, deadline or recurring', ['requirement', 'deadline', 'recurring']))
    .option('--fact <path>', 'the fact that is read: a measure or value, or the day on which something was done')
    .option('--value <value>', 'the number that must be reached, or the value that must be chosen')
    .option('--when <path>', 'a flag: the duty applies only where it is true')
    .option('--from <path>', 'for a deadline: the day or moment from which it runs')
    .option('--within <span>', 'for a deadline: its time, as P30D or PT4H')
    .option('--every <span>', 'for a recurring duty: the span, as P1Y')
    .option('--title-zh <text>', 'the title in Chinese')
    .option('--title-en <text>', 'the title in English')
    .option('--duty-zh <text>', 'what is owed, in Chinese')
    .option('--duty-en <text>', 'what is owed, in English')
    .option('--remedy-zh <text>', 'what to do, in Chinese')
    .option('--remedy-en <text>', 'what to do, in English')
    .option('--paragraph <number>', 'the paragraph (款)')
    .option('--item <number>', 'the item (项)')
    .option('--domain <name>', 'the field of law (default: that of rules that read the fact)')
    .option('--phase <name>', 'design, launch, operate, incident or exit (default: that of rules that read the fact)')
    .addOption(option('--severity <severity>', 'error, warning or info (default: error)', severities))
    .addOption(option('--confidence <level>', 'high or medium (default: high)', ['high', 'medium']))
    .option('--instrument-title-zh <text>', 'for a new instrument: its title in Chinese')
    .option('--instrument-title-en <text>', 'for a new instrument: its title in English')
    .option('--page <address>', 'for a new instrument: where its text stands')
    .option('--issuer <name>', 'for a new instrument: who issued it')
    .option('--first <day>', 'for a new instrument: the first day on which it counts')
    .addOption(option('--language <language>', 'ts, mjs or json (default: that of the project)', ['ts', 'mjs', 'json']))
    .option('--dir <folder>', 'the project (default: this folder)')
    .option('--as-of <day>', 'the day on which the rule was written (default: today in Beijing)')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--locale <zh|en>', 'the language of questions and messages (default: from the environment)')
    .addHelpText('after', help)
    .action(async (id: string | undefined, options: NewRuleOptions) => {
      const { newRule } = await import('./new-rule.js');
      process.exitCode = await newRule(id, options, catalogue);
    });
  const command = new Command('new').description('write something new: a rule').addHelpText(
    'after',
    helpText({
      status: { 0: 'written', 2: 'the call was wrong or something is in the way' },
      examples: ['guiju new rule', 'guiju new rule acme-handbook/1.2 --dry-run'],
      see: ['explain', 'rules'],
    }),
  );
  command.addCommand(rule);
  return command;
};
