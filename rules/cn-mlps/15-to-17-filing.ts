import { all, atLeast, type Case, equals, inPlace, type SituationFacts, yes } from '../../src/rule/index.js';
import { backedCases, backedRule, borders, first, noSystem, procedure, system } from './mlps-rule.js';

const measures = (article: string, paragraph?: number) => ({
  component: 'cn-mlps-43',
  article,
  ...(paragraph !== undefined && { paragraph }),
});
const level = 'security.systems[].level';
const shared = { from: first.measures, domain: 'filings' } as const;

interface Filing {
  readonly level: number;
  /** The day from which the thirty days run. */
  readonly start?: string;
  readonly filedOn?: string;
  readonly filed?: boolean;
}

const running = ({ level: of, start, ...filing }: Filing) =>
  procedure(of, { built: 'running' }, { ...(start !== undefined && { gradedOn: start }), ...filing });
const fresh = ({ level: of, start, ...filing }: Filing) =>
  procedure(of, { built: 'new', ...(start !== undefined && { wentLiveOn: start }) }, filing);

const thirtyDays = (
  facts: (filing: Filing) => SituationFacts,
  otherwise: Readonly<Record<string, SituationFacts>>,
): readonly Case[] => {
  const start = '2026-10-25';
  const due = '2026-11-24';
  return [
    {
      name: 'filed on the thirtieth day',
      facts: facts({ level: 2, start, filedOn: due, filed: true }),
      expect: { outcome: 'satisfied', dueOn: due },
    },
    {
      name: 'filed a day late',
      asOf: '2026-11-25',
      facts: facts({ level: 2, start, filedOn: '2026-11-25', filed: true }),
      expect: { outcome: 'violated', dueOn: due },
    },
    {
      name: 'not filed, on the thirtieth day',
      facts: facts({ level: 3, start, filed: false }),
      expect: { outcome: 'pending', dueOn: due },
    },
    {
      name: 'not filed, a day late',
      asOf: '2026-11-25',
      facts: facts({ level: 3, start, filed: false }),
      expect: { outcome: 'violated', dueOn: due },
    },
    { name: 'not said, a day late', asOf: '2026-11-25', facts: facts({ level: 2, start }), expect: 'unknown' },
    { name: 'the first day is not known', facts: facts({ level: 2, filed: false }), expect: 'unknown' },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    ...Object.entries({
      ...noSystem,
      'level 1 is not filed': facts({ level: 1, start: '2020-01-01', filed: false }),
      ...otherwise,
    }).map(([name, other]): Case => ({ name, facts: other, expect: 'not-applicable' })),
    ...borders(first.measures, facts({ level: 2, start: '2005-01-01', filed: false })),
  ];
};

const calendar =
  'Calendar days, the first day not counted. Local guides often want the filing before a system goes live; the text gives thirty days.';

export const filingRunning = backedRule({
  ...shared,
  id: 'cn-mlps/15/running',
  provision: measures('15', 1),
  title: { zh: '已运行系统：定级后 30 日内备案', en: 'Running systems: filed within 30 days of grading' },
  duty: {
    zh: '已运行的第二级以上系统，在等级确定后 30 日内向设区的市级以上公安机关备案。',
    en: 'A system of level 2 or more that already runs is filed with the police of a city with districts or higher within 30 days after its level is set.',
  },
  checkability: 'manifest',
  applies: all(atLeast(level, 2), equals('security.systems[].procedure.built', 'running')),
  deadline: {
    from: 'security.systems[].gradedOn',
    within: 'P30D',
    doneOn: 'security.systems[].filedOn',
    done: 'security.systems[].filed.inPlace',
  },
  remedy: {
    zh: '立即备案，并写明 security.systems[].filedOn。',
    en: 'File it now and declare security.systems[].filedOn.',
  },
  note: calendar,
  cases: [
    ...thirtyDays(running, { 'a new system': fresh({ level: 2, start: '2020-01-01', filed: false }) }),
    {
      name: 'a retired service, its system still runs at a supplier and nobody answers for it',
      facts: {
        ...procedure(
          2,
          { built: 'running' },
          { gradedOn: '2021-05-10', filed: false, running: true, accountable: false, supplier: 'Example Ltd' },
        ),
        service: { lifecycle: 'retired' },
      },
      expect: { outcome: 'violated', dueOn: '2021-06-09' },
    },
  ],
});

export const filingNew = backedRule({
  ...shared,
  id: 'cn-mlps/15/new',
  provision: measures('15', 2),
  title: { zh: '新建系统：投入运行后 30 日内备案', en: 'New systems: filed within 30 days of going live' },
  duty: {
    zh: '新建的第二级以上系统，在投入运行后 30 日内向设区的市级以上公安机关备案。',
    en: 'A newly built system of level 2 or more is filed with the police of a city with districts or higher within 30 days after it goes into operation.',
  },
  checkability: 'manifest',
  applies: all(atLeast(level, 2), equals('security.systems[].procedure.built', 'new')),
  deadline: {
    from: 'security.systems[].procedure.wentLiveOn',
    within: 'P30D',
    doneOn: 'security.systems[].filedOn',
    done: 'security.systems[].filed.inPlace',
  },
  remedy: {
    zh: '立即备案，并写明 security.systems[].filedOn。',
    en: 'File it now and declare security.systems[].filedOn.',
  },
  note: calendar,
  cases: thirtyDays(fresh, { 'a running system': running({ level: 2, start: '2020-01-01', filed: false }) }),
});

const networked = (of: number, branchFiling?: boolean, branches = true) =>
  procedure(of, { branches, ...(branchFiling !== undefined && { branchFiling }) });

export const branches = backedRule({
  ...shared,
  id: 'cn-mlps/15/branches',
  provision: measures('15', 3),
  title: { zh: '联网系统的分支系统在当地备案', en: 'Branches of a networked system are filed where they are' },
  duty: {
    zh: '跨省或者全国统一联网运行的第二级以上系统，在各地运行、应用的分支系统向当地设区的市级以上公安机关备案。',
    en: 'Of a system of level 2 or more that runs across provinces or the country, each branch system is filed with the police where it runs.',
  },
  checkability: 'evidence',
  applies: all(atLeast(level, 2), yes('security.systems[].procedure.branches')),
  requires: inPlace('security.systems[].procedure.branchFiling'),
  remedy: { zh: '逐地办理分支系统备案。', en: 'File the branch systems place by place.' },
  note: 'Systems of central bodies in Beijing that their department grades for all were filed with the ministry by that department; since 2025 the Beijing police hold these filings (letter 1846, question 5).',
  cases: backedCases(first.measures, {
    met: { 'level 2, branches filed': networked(2, true) },
    unmet: { 'level 2, branches not filed': networked(2, false) },
    open: { 'nothing is known of it': {}, 'whether the branches are filed is not known': networked(2) },
    otherwise: {
      ...noSystem,
      'level 1': networked(1, false),
      'runs in one province': networked(2, false, false),
    },
  }),
});

export const documents = backedRule({
  ...shared,
  id: 'cn-mlps/16',
  provision: measures('16'),
  title: { zh: '三级以上备案提交七项材料', en: 'From level 3: seven documents with the filing' },
  duty: {
    zh: '备案填写备案表；第三级以上另交拓扑及说明、机构和制度、设计实施或者改建方案、安全产品清单及其证明、测评报告、专家评审意见、主管部门意见。',
    en: 'A filing has its form; from level 3 on seven documents come with it: topology, organisation and rules, design or rebuilding plan, security products with certificates, assessment report, expert opinion, opinion of the competent department.',
  },
  checkability: 'evidence',
  applies: atLeast(level, 3),
  requires: inPlace('security.systems[].procedure.documents'),
  remedy: { zh: '补齐七项材料并提交公安机关。', en: 'Complete the seven documents and hand them in.' },
  note: 'The opinion of a department is due where there is one. Since 2025 the form and the grading report have new templates.',
  cases: backedCases(first.measures, {
    met: { 'level 3, handed in': procedure(3, { documents: true }) },
    unmet: { 'level 3, not handed in': procedure(3, { documents: false }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ procedure: { documents: false } }) },
    otherwise: { ...noSystem, 'level 2': procedure(2, { documents: false }) },
  }),
});

const changed = (of: number, refiled?: boolean, levelChanged = true) =>
  procedure(of, { levelChanged, ...(refiled !== undefined && { refiled }) });

export const refiling = backedRule({
  ...shared,
  id: 'cn-mlps/17',
  provision: measures('17', 2),
  title: { zh: '级别重新确定后重新备案', en: 'A new level is filed anew' },
  duty: {
    zh: '系统等级重新确定后，重新向公安机关备案。',
    en: 'Once the level of a system is set anew, it is filed with the police again.',
  },
  checkability: 'evidence',
  applies: yes('security.systems[].procedure.levelChanged'),
  requires: inPlace('security.systems[].procedure.refiled'),
  remedy: { zh: '按新的等级重新备案。', en: 'File it with its new level.' },
  note: 'Within ten working days the police issue the certificate or say what to correct: their duty, not encoded.',
  cases: backedCases(first.measures, {
    met: { 'filed anew': changed(3, true) },
    unmet: { 'not filed anew': changed(3, false) },
    open: { 'nothing is known of it': {}, 'whether filed anew is not known': changed(3) },
    otherwise: { ...noSystem, 'the level is the same': changed(3, false, false) },
  }),
});
