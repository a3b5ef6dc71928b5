import { AsOfError } from '../evaluate/as-of-error.js';
import { beijingDay, isDateText } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import { cite } from '../rule/citation.js';
import { versionOn } from '../rule/version.js';
import type { Locale } from '../text.js';
import { paintFor } from './paint.js';
import type { SettingsOptions } from './settings.js';
import { withSettingsHere } from './settings-here.js';
import { today } from './today.js';

/** The options of `guiju rules`, as the argument parser gives them. */
export interface RulesOptions extends SettingsOptions {
  readonly lint?: boolean;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly locale?: string;
}

const listed = (catalogue: Catalogue, asOf: string) => {
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.id, instrument]));
  return catalogue.rules.map((rule) => {
    const { provision, state, from, until } = versionOn(rule, asOf);
    const { id, title, domain, phase, severity, checkability, instrument } = rule;
    const citation = cite(instrument, provision, instruments, { from, ...(until !== undefined && { until }) });
    return { id, title, citation, state, domain, phase, severity, checkability };
  });
};

const list = (catalogue: Catalogue, asOf: string, json: boolean, locale: Locale): string => {
  const all = listed(catalogue, asOf);
  if (json) return JSON.stringify(all, null, 2);
  const { bold, dim } = paintFor(process.stdout, process.env);
  const width = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, title, citation }) => `${bold(id.padEnd(width))}  ${title[locale]}  ${dim(citation.text[locale])}`)
    .join('\n');
};

/** Of some rules alone only what is said of them is shown, not what is said of definitions and instruments. */
const lint = async (catalogue: Catalogue, chosen: boolean, asOf: string, json: boolean, locale: Locale) => {
  const { lintCatalogue } = await import('../analyse/lint.js');
  const all = lintCatalogue(catalogue, { asOf });
  const ids = new Set(catalogue.rules.map(({ id }) => id));
  const of = <T extends { readonly id: string }>(found: readonly T[]) => found.filter(({ id }) => ids.has(id));
  const result = chosen ? { ...all, findings: of(all.findings), accepted: of(all.accepted) } : all;
  const { findings, accepted, decided, skipped } = result;
  const { bold, dim, yellow } = paintFor(process.stdout, process.env);
  const lines = findings.map(({ id, code, message, pointer }) => {
    const place = pointer === undefined ? '' : `  ${dim(pointer)}`;
    return `${bold(id)}  ${yellow(code)}  ${message[locale]}${place}`;
  });
  const meant = accepted.map(
    ({ id, code, message, reason }) => `${bold(id)}  ${dim(code)}  ${message[locale]}\n    ${reason[locale]}`,
  );
  const { rules, definitions } = catalogue;
  const summary =
    locale === 'zh'
      ? `${rules.length} 条规则、${definitions.length} 项定义：发现 ${findings.length} 项，有意为之 ${accepted.length} 项；条件问题判定 ${decided} 个，因事实过多放弃 ${skipped} 个`
      : `${rules.length} rules, ${definitions.length} definitions: ${findings.length} findings, ${accepted.length} meant so; ${decided} questions about conditions decided, ${skipped} given up for too many facts`;
  return {
    text: json ? JSON.stringify(result, null, 2) : [...lines, ...meant, summary].join('\n'),
    found: findings.length > 0,
  };
};

/** `guiju rules`: lists the rules of the law and of the configuration at hand, or what is wrong with them. Returns the exit status. */
export const rules = async (options: RulesOptions, catalogue: Catalogue): Promise<number> => {
  const asOf = options.asOf ?? today();
  if (!isDateText(asOf)) throw new AsOfError(asOf);
  const day = beijingDay(asOf);
  const json = options.json ?? false;
  return withSettingsHere(options, catalogue, async ({ catalogue: chosen, whole }, locale) => {
    if (!options.lint) {
      process.stdout.write(`${list(chosen, day, json, locale)}\n`);
      return 0;
    }
    const { text, found } = await lint(chosen, chosen.rules.length < whole.rules.length, day, json, locale);
    process.stdout.write(`${text}\n`);
    return found ? 1 : 0;
  });
};
