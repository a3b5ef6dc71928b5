import type { FactRead, Reads } from '../logic/explain/environment.js';
import { shownPointer } from '../pointer.js';
import type { Rule } from '../rule/rule.js';
import type { Bilingual } from '../text.js';
import type { Decision } from './decide.js';

const shown = ({ pointer, value }: FactRead): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${shownPointer(pointer)} = ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
};

const isPlain = ({ value }: FactRead): boolean =>
  !Array.isArray(value) || value.every((element) => typeof element !== 'object');

const facts = ({ reads }: Reads): string => reads.filter(isPlain).slice(0, 6).map(shown).join(', ');
const missing = (found: Reads): string => found.missing.map(({ pointer }) => shownPointer(pointer)).join(', ');
const because = (text: string): Bilingual =>
  text === '' ? { zh: '', en: '' } : { zh: `（${text}）`, en: ` (${text})` };

/** Why the outcome is what it is, in a sentence of each language. */
export const messageFor = (rule: Rule, decision: Decision, found: Reads, inForceFrom?: string): Bilingual => {
  const { zh: factsZh, en: factsEn } = because(facts(found));
  const time = decision.time;
  switch (decision.outcome) {
    case 'violated':
      if (decision.attestation !== undefined) {
        return {
          zh: `${decision.attestation.by}于 ${decision.attestation.on} 认定未履行`,
          en: `judged as not met by ${decision.attestation.by} on ${decision.attestation.on}`,
        };
      }
      if (time?.dueOn !== undefined && time.outcome === 'violated') {
        const late =
          time.doneOn === undefined ? { zh: '已逾期', en: 'is late' } : { zh: '逾期完成', en: 'was done late' };
        return {
          zh: `期限为 ${time.dueOn}，${late.zh}${factsZh}`,
          en: `was due on ${time.dueOn} and ${late.en}${factsEn}`,
        };
      }
      return { zh: `未履行：${rule.title.zh}${factsZh}`, en: `not met: ${rule.title.en}${factsEn}` };
    case 'satisfied':
      if (decision.attestation !== undefined) {
        return {
          zh: `${decision.attestation.by}于 ${decision.attestation.on} 认定已履行`,
          en: `judged as met by ${decision.attestation.by} on ${decision.attestation.on}`,
        };
      }
      return { zh: `已履行${factsZh}`, en: `met${factsEn}` };
    case 'unknown':
      return { zh: `缺少事实：${missing(found)}`, en: `missing facts: ${missing(found)}` };
    case 'pending':
      return { zh: `应于 ${time?.dueOn ?? ''} 前完成${factsZh}`, en: `due on ${time?.dueOn ?? ''}${factsEn}` };
    case 'upcoming':
      return { zh: `自 ${inForceFrom ?? ''} 起施行`, en: `comes into force on ${inForceFrom ?? ''}` };
    case 'review':
      return {
        zh: `法律留待判断，请由专人认定后在 attestations 中记录${factsZh}`,
        en: `the law leaves this to judgement: have a person judge and record it under attestations${factsEn}`,
      };
    case 'not-applicable':
      return { zh: `不适用${factsZh}`, en: `does not apply${factsEn}` };
    case 'waived':
      return { zh: '已豁免', en: 'waived' };
    case 'error':
      return { zh: '规则未能求值', en: 'the rule could not be evaluated' };
  }
};
