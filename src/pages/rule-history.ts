import { changesOf, changeWords } from '../report/law/changes.js';
import type { Rule } from '../rule/rule.js';
import { type RuleVersion, versionsOf } from '../rule/version.js';
import { conditionBlock } from './condition-block.js';
import { type Html, html, type Part } from './html.js';
import type { Scribe } from './page.js';
import { citation, span, table } from './parts.js';
import { penaltyAmounts } from './penalty-block.js';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const stateWords = {
  'in-force': { zh: '施行中', en: 'in force' },
  upcoming: { zh: '尚未施行', en: 'upcoming' },
  ended: { zh: '已失效', en: 'ended' },
} as const;

const earlier = (scribe: Scribe, place: string, version: RuleVersion, shown: RuleVersion): Part => {
  const applies = same(version.applies, shown.applies);
  const requires = same(version.requires, shown.requires);
  if (applies && requires) return undefined;
  const { say } = scribe;
  return html`<details><summary>${say({ zh: '当时的条件', en: 'Its conditions' })} (${version.from})</summary>
${!applies && html`<h3>${say({ zh: '适用', en: 'Applies' })}</h3>${conditionBlock(scribe, place, version.applies)}`}
${!requires && version.requires !== undefined && html`<h3>${say({ zh: '要求', en: 'Requires' })}</h3>${conditionBlock(scribe, place, version.requires)}`}
</details>`;
};

/** How a rule read from its first day on: a line for each period, with the conditions that were others. */
export const ruleHistory = (scribe: Scribe, place: string, rule: Rule, shown: RuleVersion): Html => {
  const { say, context } = scribe;
  const versions = versionsOf(rule, context.asOf);
  const rows = versions.map((version, i): readonly Part[] => [
    span(scribe, version.from, version.until),
    html`${citation(scribe, place, rule.instrument, version.provision)}${version.also.map((one) => html`<br>+ ${citation(scribe, place, rule.instrument, one)}`)}`,
    changesOf(version, versions[i - 1])
      .map((change) => say(changeWords[change]))
      .join(say({ zh: '；', en: '; ' })) || '—',
    penaltyAmounts(scribe, version.penalty),
    say(stateWords[version.state]),
  ]);
  const heads = [
    say({ zh: '期间', en: 'Period' }),
    say({ zh: '条款', en: 'Provision' }),
    say({ zh: '变化', en: 'Change' }),
    say({ zh: '罚款上限', en: 'Highest penalty' }),
    say({ zh: '状态', en: 'State' }),
  ];
  return html`${table(say({ zh: '沿革', en: 'History' }), heads, rows)}
${versions.map((version) => earlier(scribe, place, version, shown))}`;
};
