import { basename, dirname, resolve } from 'node:path';
import type { Locale } from '../../text.js';
import { askedAt, contextOf } from '../ask/asked.js';
import { pointerOfPath } from '../ask/given.js';
import { problemAt, putQuestion } from '../ask/reply.js';
import type { Prompter } from '../prompts/prompter.js';
import type { Archetype } from './archetype.js';
import { archetypes } from './archetypes.js';

/** How many of the facts of a kind are asked for; the others stay as comments. */
const handful = 6;

const words = {
  zh: {
    kind: '这是什么样的服务？',
    id: '服务的标识（用于文件和报告）',
    name: '服务的名称（可直接回车跳过）',
    operator: '运营者的名称（可直接回车跳过）',
  },
  en: {
    kind: 'What kind of service is it?',
    id: 'Its identifier, for files and reports',
    name: 'Its name (Enter to skip)',
    operator: 'Who runs it (Enter to skip)',
  },
} as const;

/** What was said so far, by path. Undefined when the person stopped. */
export type Said = ReadonlyMap<string, unknown> | undefined;

/** Asks for the kind of service. Undefined when the person stopped. */
export const askKind = async (prompter: Prompter, locale: Locale): Promise<Archetype | undefined> => {
  const choices = archetypes.map(({ id, ...text }) => ({ value: id, label: text[locale], hint: id }));
  const found = await prompter.one(words[locale].kind, choices);
  return archetypes.find(({ id }) => id === found);
};

const folderName = (file: string): string =>
  basename(dirname(resolve(file)))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Asks for the identifier and the names that were not given. */
export const askNames = async (
  prompter: Prompter,
  file: string,
  given: ReadonlyMap<string, unknown>,
  locale: Locale,
): Promise<Said> => {
  const said = new Map(given);
  const all = [
    { path: 'service.id', message: words[locale].id, initial: folderName(file), needed: true },
    { path: 'service.name', message: words[locale].name, initial: '', needed: false },
    { path: 'operator.name', message: words[locale].operator, initial: '', needed: false },
  ];
  for (const { path, message, initial, needed } of all.filter((one) => !given.has(one.path))) {
    const text = await prompter.text(message, {
      initial,
      problem: (one) => (one === '' && !needed ? undefined : problemAt(pointerOfPath(path), one, locale)),
    });
    if (text === undefined) return undefined;
    if (text !== '') said.set(path, text);
  }
  return said;
};

/** Asks for the facts that matter most for the kind of service. Stopping here keeps what was said. */
export const askFacts = async (
  prompter: Prompter,
  archetype: Archetype,
  given: ReadonlyMap<string, unknown>,
  locale: Locale,
): Promise<ReadonlyMap<string, unknown>> => {
  const said = new Map(given);
  const open = archetype.asks.filter((path) => !given.has(path)).slice(0, handful);
  for (let i = 0; i < open.length; i += 1) {
    const path = open[i] ?? '';
    const asked = askedAt(pointerOfPath(path));
    if (asked === undefined) continue;
    const place = [`${i + 1}/${open.length}`, contextOf(path, locale)].filter((part) => part !== '').join(' · ');
    const message = `${place}\n${asked.text[locale]}`;
    const current = said.get(path);
    const reply = await putQuestion(prompter, asked, { message, locale, current, canGoBack: i > 0, canWait: false });
    if (reply.kind === 'stop') return said;
    if (reply.kind === 'back') i -= 2;
    else if (reply.kind === 'answer') said.set(path, reply.value);
    else said.delete(path);
  }
  return said;
};
