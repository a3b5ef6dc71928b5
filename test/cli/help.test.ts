import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { makeProgram } from '../../src/cli/program.js';
import { runCli } from '../support/cli-process.js';

const folder = mkdtempSync(join(tmpdir(), 'guiju-help-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = makeProgram().commands.filter((command) => command.name() !== '__complete');
const names = commands.map((command) => command.name());
const nameOf = (command: Command): string =>
  command.parent?.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
const all = commands.flatMap((command) => [command, ...command.commands]);

const helpOf = (command: Command): string => {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
};

const section = (help: string, title: string): readonly string[] => {
  const lines = help.split('\n');
  const start = lines.indexOf(title) + 1;
  const length = lines.slice(start).indexOf('');
  return lines.slice(start, start + length).map((line) => line.trim());
};

/** The words of a shell line that concern guiju: without quotes, pipes and redirections. */
const wordsOf = (line: string): readonly string[] =>
  (line.split('|').at(-1) ?? '')
    .replace(/ >.*/, '')
    .match(/'[^']*'|\S+/g)
    ?.slice(1)
    .map((word) => word.replaceAll(/^'|'$/g, '')) ?? [];

/** Parses as the program does and says which command would run; its work is left out. */
const parse = async (words: readonly string[]): Promise<string | undefined> => {
  let ran: string | undefined;
  const program = makeProgram().configureOutput({ writeErr: () => {} });
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    command.configureOutput({ writeErr: () => {} }).action(() => {
      ran = nameOf(command);
    });
  await program.parseAsync([...words], { from: 'user' });
  return ran;
};

describe.each(all.map((command) => [nameOf(command), command] as const))('guiju %s --help', (name, command) => {
  const help = helpOf(command);

  it('says what each exit status means', () => {
    const statuses = section(help, 'Exit status:');
    expect(statuses.length).toBeGreaterThanOrEqual(2);
    for (const line of statuses) expect(line).toMatch(/^[0-3] {2}\S/);
  });

  it('has examples that the parser takes', async () => {
    const examples = section(help, 'Examples:');
    expect(examples.length).toBeGreaterThanOrEqual(2);
    const below = [name, ...command.commands.map(nameOf)];
    for (const example of examples) {
      const ran = await parse(wordsOf(example));
      expect({ example, ran, known: below.includes(ran ?? '') }).toEqual({ example, ran, known: true });
    }
  });

  it('names neighbours that exist', () => {
    const see = /^See also: (.*)$/m.exec(help)?.[1]?.split(', ') ?? [];
    expect(see.length).toBeGreaterThan(0);
    for (const one of see) expect(names).toContain(one.replace('guiju ', ''));
  });

  it('describes each option and argument', () => {
    for (const { flags, description } of command.options)
      expect({ flags, described: description.length > 3 }).toEqual({ flags, described: true });
    for (const one of command.registeredArguments) expect(one.description.length).toBeGreaterThan(3);
  });
});

it('an example with an option that does not exist would not be taken', async () => {
  await expect(parse(['check', '--fromat', 'json'])).rejects.toThrow("unknown option '--fromat'");
});

describe('guiju alone', () => {
  it('says what to do first, and that something is missing in the call', () => {
    const { status, stdout, stderr } = runCli([], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    for (const part of ['There is no guiju.yaml', 'guiju import', 'guiju doctor', 'guiju --help'])
      expect(stderr).toContain(part);
    writeFileSync(join(folder, 'guiju.yaml'), 'guiju: 1\n');
    expect(runCli([], { cwd: folder }).stderr).toContain('This folder has a guiju.yaml');
  });

  it('lists every command under a heading, and none that is for scripts', () => {
    const { status, stdout } = runCli(['--help']);
    expect(status).toBe(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout).not.toContain('__complete');
    expect(stdout).not.toContain('\nCommands:');
  });
});

describe('a value that does not exist', () => {
  it.each([
    [['timeline', '--format', 'jsn'], 'did you mean "json"?'],
    [['diff', 'a', 'b', '--fail-on', 'eror'], 'did you mean "error"?'],
    [['batch', '-', '--detail', 'count'], 'did you mean "counts"?'],
    [['import', 'package.json', '--from', 'openap'], 'did you mean "openapi"?'],
    [['doctr'], 'Did you mean doctor?'],
    [['watch', '--no-claer'], 'Did you mean --no-clear?'],
  ])('%j has the nearest one told', (args, message) => {
    const { status, stderr } = runCli(args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
