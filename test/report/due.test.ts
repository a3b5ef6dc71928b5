import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { evaluate, parseManifest } from '../../src/index.js';
import { formatText } from '../../src/report/index.js';

const discoveredAt = '2026-10-03T03:00:00+08:00';
const report = (policeAt: string | undefined, asOf: string) => {
  const reports = { criticalInfrastructure: true, ...(policeAt !== undefined && { policeAt }) };
  const manifest = parseManifest({
    guiju: 1,
    operator: { centralBody: false },
    incidents: [{ discoveredAt, authorityTold: false, severity: { leakedPeople: 1_200_000 }, reports }],
  });
  const rules = china.rules.filter(({ id }) => id === 'cn-incident-reporting/4/police');
  return evaluate(manifest, { ...china, rules }, { asOf });
};
const dueLine = (policeAt: string | undefined, asOf: string, locale: 'zh' | 'en') =>
  formatText(report(policeAt, asOf), { locale })
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith(locale === 'zh' ? '期限 20' : 'due 20'));
const en = 'due 2026-10-03 04:00 (Beijing time), ';
const zh = '期限 2026-10-03 04:00（北京时间），';

describe('how late something is', () => {
  it.each([
    ['an hour late, whenever one looks', '2026-10-03T05:00:00+08:00', '2026-11-24', '1 hour late', '已逾期 1 小时'],
    ['minutes late', '2026-10-03T04:50:00+08:00', '2026-10-03T09:00:00+08:00', '50 minutes late', '已逾期 50 分钟'],
    ['a minute late', '2026-10-03T04:01:00+08:00', '2026-10-03T09:00:00+08:00', '1 minute late', '已逾期 1 分钟'],
    ['two hours late', '2026-10-03T06:00:00+08:00', '2026-11-24', '2 hours late', '已逾期 2 小时'],
    ['days late', '2026-10-13T04:00:00+08:00', '2026-11-24', '10 days late', '已逾期 10 天'],
    ['not done yet', undefined, '2026-10-03T03:30:00+08:00', '30 minutes left', '剩余 30 分钟'],
  ])('%s', (_, policeAt, asOf, english, chinese) => {
    expect(dueLine(policeAt, asOf, 'en')).toBe(`${en}${english}`);
    expect(dueLine(policeAt, asOf, 'zh')).toBe(`${zh}${chinese}`);
  });

  it('is counted to when it was done, in the data, too', () => {
    const [finding] = report('2026-10-03T05:00:00+08:00', '2026-11-24').findings;
    expect(finding).toMatchObject({ outcome: 'violated', daysLeft: 0, hoursLeft: -1 });
    expect(finding?.message.en).toContain('was done late');
    expect(finding?.message.zh).toContain('逾期完成');
    const [early] = report('2026-10-03T03:30:00+08:00', '2026-11-24').findings;
    expect(early).toMatchObject({ outcome: 'satisfied', hoursLeft: 0.5 });
  });
});
