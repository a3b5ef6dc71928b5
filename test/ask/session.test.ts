import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { runSession } from '../../src/cli/ask/session.js';
import { AnsweredFile } from '../../src/cli/ask/store.js';
import type { Prompter } from '../../src/cli/prompts/prompter.js';
import { ManifestError } from '../../src/index.js';
import { selectRules } from '../../src/rule/compose/select.js';

const folder = mkdtempSync(join(tmpdir(), 'guiju-ask-'));
const file = join(folder, 'guiju.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person does at a question, by a part of its text; at any other one "I do not know". */
type Script = Readonly<Record<string, string | readonly string[] | (() => string)>>;

const scripted = (script: Script, stopAt?: string) => {
  const asked: string[] = [];
  const told: string[] = [];
  const said = (message: string): string | readonly string[] | undefined => {
    asked.push(message);
    if (stopAt !== undefined && message.includes(stopAt)) return undefined;
    const found = Object.entries(script).find(([part]) => message.includes(part))?.[1];
    return typeof found === 'function' ? found() : (found ?? '?unknown');
  };
  const one = (message: string) => {
    const found = said(message);
    return Promise.resolve(typeof found === 'string' || found === undefined ? found : found[0]);
  };
  const prompter: Prompter = {
    begin: () => {},
    tell: (text) => told.push(text),
    done: (text) => told.push(text),
    end: () => {},
    one,
    several: (message) => {
      const found = said(message);
      return Promise.resolve(typeof found === 'string' ? [found] : found);
    },
    text: async (message) => {
      const found = await one(message);
      return found === '?unknown' ? '' : found;
    },
  };
  return { prompter, asked, told };
};

const logs = selectRules(china, { only: ['cn-csl/23/*'] });
const opened = (into = file, catalogue = logs) => new AnsweredFile(file, into, catalogue, { asOf: '2026-11-24' });
const options = { locale: 'en', max: 100 } as const;
const start =
  'guiju: 1\nservice:\n  id: blue # ours\nsecurity: # Security\n  # logRetention: # Retention of network logs\n';

beforeEach(() => writeFileSync(file, start));

describe('a session of questions', () => {
  it('writes each answer before the next question, and what lies below it is asked next', async () => {
    let seen = '';
    const { prompter, asked } = scripted({
      'security.logRetention.months': () => {
        seen = readFileSync(file, 'utf8');
        return '6';
      },
      'security.logRetention ': 'true',
    });
    const { answered, finished } = await runSession(prompter, opened(), options);
    expect([answered, finished]).toEqual([2, true]);
    expect(seen).toContain('  logRetention: true # Retention of network logs\n');
    const at = asked.findIndex((text) => text.includes('logRetention '));
    expect(asked[at + 1]).toContain('logRetention.months');
    expect(readFileSync(file, 'utf8')).toBe(
      start.replace('# logRetention:', 'logRetention: { inPlace: true, months: 6 }'),
    );
    expect(readdirSync(folder)).toEqual(['guiju.yaml']);
  });

  it('says why: the duties that wait, with their articles, and what an answer settled', async () => {
    const { prompter, asked, told } = scripted({ 'security.monitoring': 'false' });
    await runSession(prompter, opened(), options);
    expect(asked.find((text) => text.includes('security.monitoring'))).toMatch(
      /Security\n.*monitor.*\nsecurity.monitoring · Why: \d dut.*Cybersecurity Law, article 2[13]/s,
    );
    expect(told[0]).toMatch(/^\d settled: 1 violated · \d+ open$/);
  });

  it('leaves out what is not known, and asks it again the next time', async () => {
    const first = scripted({});
    expect(await runSession(first.prompter, opened(), options)).toMatchObject({ answered: 0, finished: true });
    expect(readFileSync(file, 'utf8')).toBe(start);
    const second = scripted({});
    await runSession(second.prompter, opened(), options);
    expect(second.asked).toEqual(first.asked);
  });

  it('goes back, and makes an answer unknown again', async () => {
    let visits = 0;
    let months = 0;
    const { prompter } = scripted({
      'security.logRetention ': () => (visits++ === 0 ? 'true' : '?unknown'),
      'security.logRetention.months': () => (months++ === 0 ? '<' : '?unknown'),
    });
    const { answered } = await runSession(prompter, opened(), options);
    expect(visits).toBe(2);
    expect(answered).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(start);
  });

  it('asks what is put off at the end', async () => {
    let visits = 0;
    const { prompter, asked } = scripted({
      'security.monitoring': () => (visits++ === 0 ? '?later' : 'true'),
    });
    await runSession(prompter, opened(), options);
    expect(asked.at(-1)).toContain('security.monitoring');
    expect(readFileSync(file, 'utf8')).toContain('  monitoring: true\n');
  });

  it('stops when it is told to, and after the most questions that are wanted', async () => {
    const stopped = scripted({ 'security.monitoring': 'true', 'security.rules': 'true' }, 'security.logRetention');
    expect((await runSession(stopped.prompter, opened(), options)).finished).toBe(false);
    const few = scripted({});
    expect(await runSession(few.prompter, opened(), { ...options, max: 2 })).toMatchObject({ finished: false });
    expect(few.asked).toHaveLength(2);
  });

  it('keeps what somebody else writes meanwhile, beside it or in its place', async () => {
    const edited = (text: string, value: string) => () => {
      writeFileSync(file, readFileSync(file, 'utf8').replace('# ours', text));
      return value;
    };
    const beside = scripted({ 'security.monitoring': edited('# ours and theirs', 'true') });
    await runSession(beside.prompter, opened(), options);
    expect(readFileSync(file, 'utf8')).toContain('# ours and theirs');
    expect(readFileSync(file, 'utf8')).toContain('  monitoring: true\n');
    writeFileSync(file, start);
    const same = scripted({
      'security.monitoring': () => {
        writeFileSync(file, `${start}  monitoring: false # theirs\n`);
        return 'true';
      },
    });
    await runSession(same.prompter, opened(), options);
    expect(readFileSync(file, 'utf8')).toContain('  monitoring: false # theirs\n');
    expect(same.told.join('\n')).toContain('has another value at /security/monitoring/inPlace: it stays');
  });

  it('does not write where the file has meanwhile become none that can be read', async () => {
    const { prompter } = scripted({
      'security.monitoring': () => {
        writeFileSync(file, 'guiju: 1\n  broken: [');
        return 'true';
      },
    });
    await expect(runSession(prompter, opened(), options)).rejects.toBeInstanceOf(ManifestError);
    expect(readFileSync(file, 'utf8')).toBe('guiju: 1\n  broken: [');
  });

  it('takes lists: none, or names whose facts are then asked for one after the other', async () => {
    const transfers = selectRules(china, { only: ['cn-pipl/38/condition', 'cn-pipl/39'] });
    writeFileSync(
      file,
      'guiju: 1\npersonalData: { processed: true, processedIn: mainland }\ntransfers: [{ id: a }, { id: b }]\n',
    );
    const { prompter, asked } = scripted({ 'transfers[].personalData': 'true' });
    await runSession(prompter, opened(file, transfers), options);
    expect(asked.some((text) => text.includes('[b]'))).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(
      'transfers: [{ id: a, personalData: true }, { id: b, personalData: true }]',
    );
  });

  it('never hides a list of the file that is extended: it is answered there, when asked to', async () => {
    const transfers = selectRules(china, { only: ['cn-pipl/38/condition'] });
    mkdirSync(join(folder, 'org'), { recursive: true });
    const company = join(folder, 'org', 'company.yaml');
    const held = 'guiju: 1\npersonalData: { processed: true, processedIn: mainland }\ntransfers:\n  - id: a # theirs\n';
    writeFileSync(company, held);
    writeFileSync(file, 'guiju: 1\nextends: org/company.yaml\n');
    writeFileSync(join(folder, 'package.json'), '{}');
    const above = scripted({ 'transfers[]': 'true' });
    const { elsewhere } = await runSession(above.prompter, opened(file, transfers), options);
    expect([...elsewhere]).toEqual([company]);
    expect(readFileSync(file, 'utf8')).toBe('guiju: 1\nextends: org/company.yaml\n');
    const there = scripted({ 'transfers[].personalData': 'true' });
    await runSession(there.prompter, opened(company, transfers), options);
    expect(readFileSync(company, 'utf8')).toBe(`${held}    personalData: true\n`);
    rmSync(join(folder, 'org'), { recursive: true });
    rmSync(join(folder, 'package.json'));
  });
});
