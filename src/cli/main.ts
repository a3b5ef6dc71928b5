#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { china } from '../../rules/index.js';
import { AsOfError } from '../evaluate/as-of-error.js';
import { version } from '../version.js';
import { askCommand } from './ask-command.js';
import { batchCommand } from './batch-command.js';
import { checkCommand } from './check-command.js';
import { diffCommand } from './diff-command.js';
import { explainCommand } from './explain-command.js';
import { initCommand } from './init-command.js';
import { rulesCommand } from './rules-command.js';
import { timelineCommand } from './timeline-command.js';
import { UsageError } from './usage-error.js';

const program = new Command('guiju')
  .description('Checks service manifests against the duties of Chinese internet, AI, data and security law.')
  .version(version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

const commands = [
  initCommand(china),
  askCommand(china),
  checkCommand(china),
  batchCommand(china),
  timelineCommand(china),
  diffCommand(china),
  rulesCommand(china),
  explainCommand(async () => (await import('../../rules/index.js')).china),
];
for (const command of commands) program.addCommand(command.copyInheritedSettings(program));

const statusOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || error instanceof AsOfError) {
    process.stderr.write(`guiju: ${error.message}\n`);
    return 2;
  }
  process.stderr.write(`guiju: unexpected failure: ${error instanceof Error ? error.message : String(error)}\n`);
  return 3;
};

program.parseAsync().catch((error: unknown) => {
  process.exitCode = statusOf(error);
});
