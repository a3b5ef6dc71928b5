import { all, any, atLeast, before, day, equals, examples, inPlace, lessThan, yes } from '../../src/rule/index.js';
import { backedCases, backedRule, first, grading, mlpsRule, noSystem, procedure, system } from './mlps-rule.js';

const answer = (n: number) => ({ component: 'mps-2025-1846', article: `Q${n}` });
const level = 'security.systems[].level';
const shared = { domain: 'filings', checkability: 'evidence' } as const;

const filed = (of: number, filedOn: string | null, updated: boolean | null = false) =>
  procedure(of, { updated }, { filedOn });

export const update = backedRule({
  ...shared,
  from: first.letter,
  id: 'cn-mlps/Q1',
  provision: answer(1),
  title: { zh: '已备案系统按 2025 版模板更新', en: 'Filed systems are filed again on the forms of 2025' },
  duty: {
    zh: '已备案的第二级以上系统，无论级别是否变化，都按 2025 版定级报告和备案表重新填报。',
    en: 'A system of level 2 or more that was filed before is filed again on the forms of 2025, whether or not its level changed.',
  },
  applies: all(atLeast(level, 2), before('security.systems[].filedOn', day('2025-04-27'))),
  requires: inPlace('security.systems[].procedure.updated'),
  remedy: {
    zh: '用 2025 版模板重新填报，按属地公安机关要求报送。',
    en: 'Fill in the forms of 2025 and hand them in as the police of the place ask.',
  },
  note: 'For filings made before the letter, which is addressed to central departments and enterprises and asks them to follow it by reference. It names no last day: the police of the place do; the end of November 2025 stands in press summaries only.',
  cases: backedCases(first.letter, {
    met: { 'filed before, updated': filed(2, '2025-04-26', true) },
    unmet: { 'filed before, not updated': filed(2, '2025-04-26') },
    open: { 'nothing is known of it': {}, 'the day of filing is not known': filed(2, null) },
    otherwise: {
      ...noSystem,
      'filed on the day of the letter': filed(2, '2025-04-27'),
      'level 1': filed(1, '2020-01-01'),
    },
  }),
});

const changed = (of: number, changedSince: boolean, levelChanged: boolean, reviewedAgain?: boolean) =>
  grading(of, { changedSince, ...(reviewedAgain !== undefined && { reviewedAgain }) }, { procedure: { levelChanged } });

export const reviewAgain = mlpsRule({
  ...shared,
  id: 'cn-mlps/Q2',
  provision: answer(2),
  title: { zh: '级别变更或者重大变化：重新专家评审', en: 'New level or great change: reviewed again' },
  duty: {
    zh: '已备案系统级别变更或者发生重大变化的，重新组织专家评审会。',
    en: 'A filed system whose level changes, or that changes greatly, is reviewed by experts again.',
  },
  applies: all(
    atLeast(level, 2),
    any(yes('security.systems[].grading.changedSince'), yes('security.systems[].procedure.levelChanged')),
  ),
  requires: inPlace('security.systems[].grading.reviewedAgain'),
  remedy: { zh: '重新组织专家评审会。', en: 'Have experts review it again.' },
  note: 'An update of the filing without such a change needs no new review.',
  cases: examples({
    met: { 'a great change, reviewed again': changed(2, true, false, true) },
    unmet: {
      'a great change, not reviewed': changed(2, true, false, false),
      'a new level, not reviewed': changed(2, false, true, false),
    },
    open: { 'nothing is known of it': {}, 'whether reviewed is not known': changed(2, true, true) },
    otherwise: {
      ...noSystem,
      neither: changed(2, false, false, false),
      'level 1': changed(1, true, true, false),
    },
    first: first.letter,
  }),
});

const places = (of: number, placesDiffer: boolean, placesCoordinated?: boolean) =>
  procedure(of, { placesDiffer, ...(placesCoordinated !== undefined && { placesCoordinated }) });

export const place = mlpsRule({
  ...shared,
  id: 'cn-mlps/Q3',
  provision: answer(3),
  title: { zh: '各所在地不一致的：按安全管理机构所在地备案', en: 'Places differ: filed where security is managed' },
  duty: {
    zh: '注册地、业务地、安全管理机构、设备所在地不一致的，以安全管理机构和运维所在地为主备案；这两处又不在一地的，到安全管理机构所在地备案。',
    en: 'Where registration, business, security organisation and equipment are in different places, the filing is made where security is managed and the system operated; where these two differ, where security is managed.',
  },
  applies: all(atLeast(level, 2), yes('security.systems[].procedure.placesDiffer')),
  requires: inPlace('security.systems[].procedure.placesCoordinated'),
  remedy: {
    zh: '向安全管理机构所在地公安机关备案。',
    en: 'File with the police of the place where security is managed.',
  },
  note: 'Accepted in principle by the police of a prefecture or higher; by a county where the province designates it.',
  cases: examples({
    met: { 'the right place': places(2, true, true) },
    unmet: { 'another place': places(2, true, false) },
    open: { 'nothing is known of it': {}, 'the place is not known': places(2, true) },
    otherwise: { ...noSystem, 'one place': places(2, false, false), 'level 1': places(1, true, false) },
    first: first.letter,
  }),
});

const provincial = (of: number, branches: boolean | null, filedWithProvince?: boolean) =>
  procedure(of, { branches, ...(filedWithProvince !== undefined && { filedWithProvince }) });

export const province = mlpsRule({
  ...shared,
  id: 'cn-mlps/Q4',
  provision: answer(4),
  also: [answer(5), answer(9)],
  title: {
    zh: '跨地区联网或者第五级：由省级公安机关受理',
    en: 'Networked across regions, or level 5: filed with the province',
  },
  duty: {
    zh: '跨省、跨市或者全国联网运行的第二级以上系统，由省级公安机关或者其指定的地市级公安机关受理备案；第五级由省级受理。',
    en: 'Systems of level 2 or more that run across provinces, prefectures or the country are filed with the provincial police or the prefecture that it designates; level 5 with the provincial police.',
  },
  applies: any(equals(level, 5), all(atLeast(level, 2), yes('security.systems[].procedure.branches'))),
  requires: inPlace('security.systems[].procedure.filedWithProvince'),
  remedy: {
    zh: '向省级公安机关网安部门办理备案或者更新。',
    en: 'File, or update the filing, with the cyber police of the province.',
  },
  note: 'Filings once made with the ministry were handed to the Beijing police (question 5). Branch systems are filed where they run (article 15 of the measures).',
  cases: examples({
    met: {
      'level 2 across provinces': provincial(2, true, true),
      'level 5': provincial(5, false, true),
    },
    unmet: {
      'level 2 across provinces, filed elsewhere': provincial(2, true, false),
      'level 5, filed elsewhere': provincial(5, false, false),
    },
    open: { 'nothing is known of it': {}, 'its reach is not known': provincial(4, null, false) },
    otherwise: {
      ...noSystem,
      'level 4 in one place': provincial(4, false, false),
      'level 1 across provinces': provincial(1, true, false),
    },
    first: first.letter,
  }),
});

export const fifth = mlpsRule({
  id: 'cn-mlps/Q7',
  provision: answer(7),
  also: [answer(8)],
  title: { zh: '可能为第五级的系统', en: 'Systems that may be level 5' },
  duty: {
    zh: '受到破坏会对国家或者地区安全、国计民生造成严重或者特别严重损害的系统，研究按第五级定级。',
    en: 'A system whose failure would gravely harm national or regional security, the economy or people’s livelihood is considered for level 5.',
  },
  domain: 'filings',
  phase: 'design',
  checkability: 'judgment',
  applies: all(yes('security.systems[].procedure.mayBeLevel5'), lessThan(level, 5)),
  remedy: {
    zh: '与行业主管部门和公安机关研究是否定为第五级，并记录结论。',
    en: 'Settle with the sector department and the police whether it is level 5, and record the result.',
  },
  note: 'Wider than the matrix of the grading guide, in which only especially serious harm to national security is level 5. Level 5 weighs in naming critical infrastructure and is not the same (question 12); it asks for no large investment and no replacement by domestic products (question 13).',
  cases: examples({
    met: { 'may be level 5, graded 4': procedure(4, { mayBeLevel5: true }) },
    open: { 'nothing is known of it': {}, 'the level is not known': system({ procedure: { mayBeLevel5: true } }) },
    otherwise: {
      ...noSystem,
      'graded 5': procedure(5, { mayBeLevel5: true }),
      'cannot be level 5': procedure(4, { mayBeLevel5: false }),
    },
    first: first.letter,
    judged: 'cn-mlps/Q7',
  }),
});
