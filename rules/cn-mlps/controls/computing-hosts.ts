import { all } from '../../../src/rule/index.js';
import { controlCases } from './control-cases.js';
import { controlRule, from, technical, technicalFlag } from './control-rule.js';

export const hardening = controlRule({
  id: 'cn-mlps/6.1.4.3',
  clauses: ['6.1.4.3', '7.1.4.4', '8.1.4.4', '9.1.4.4'],
  title: { zh: '入侵防范：加固、校验、补丁', en: 'Intrusion: hardening, validation, patches' },
  duty: {
    zh: '一级起最小安装，关闭不需要的服务、共享和高危端口；二级起限制管理终端、校验输入、及时修补漏洞；三级起检测重要节点的入侵并报警。',
    en: 'From level 1 only what is needed is installed, needless services, shares and dangerous ports are closed; from level 2 terminals of administration are restricted, inputs validated, vulnerabilities mended; from level 3 intrusion into important nodes is detected with alarm.',
  },
  checkability: 'manifest',
  requires: all(
    technical('hardening'),
    from(
      2,
      all(
        technicalFlag('hardening.adminSource'),
        technicalFlag('hardening.inputValidation'),
        technicalFlag('hardening.vulnerabilities'),
      ),
    ),
    from(3, technicalFlag('hardening.intrusionDetection')),
  ),
  highRisk: [
    { case: '6.4.3.1', from: 2, when: 'needless services or dangerous ports' },
    {
      case: '6.4.3.2',
      from: 2,
      when: 'known vulnerabilities of a system that is administered or reached over the internet',
    },
    { case: '6.4.3.3', from: 2, when: 'inputs not validated' },
  ],
  remedy: {
    zh: '按基线加固，限制管理来源，校验输入，测试后打补丁；三级系统部署主机入侵检测。',
    en: 'Harden by a baseline, restrict administration, validate inputs, patch after testing; at level 3 detect intrusion on hosts.',
  },
  cases: controlCases({
    asked: {
      'technicalControls.hardening': 1,
      'technicalControls.hardening.adminSource': 2,
      'technicalControls.hardening.inputValidation': 2,
      'technicalControls.hardening.vulnerabilities': 2,
      'technicalControls.hardening.intrusionDetection': 3,
    },
  }),
});

export const antiMalware = controlRule({
  id: 'cn-mlps/6.1.4.4',
  clauses: ['6.1.4.4', '7.1.4.5', '8.1.4.5', '9.1.4.5'],
  title: { zh: '恶意代码防范', en: 'Protection against malware' },
  duty: {
    zh: '一级起安装防恶意代码软件并更新；三级起能及时识别入侵和病毒行为并阻断。',
    en: 'From level 1 anti-malware is installed and kept current; from level 3 intrusion and malware are recognised in time and blocked.',
  },
  checkability: 'manifest',
  requires: all(technical('antiMalware'), from(3, technicalFlag('antiMalware.blocks'))),
  highRisk: [
    { case: '6.4.4.1', from: 2, when: 'also where the licence has ended or signatures are older than a month' },
  ],
  remedy: {
    zh: '部署并更新防恶意代码软件；三级系统采用能够阻断的技术措施。',
    en: 'Deploy and update anti-malware; at level 3 use means that block.',
  },
  note: 'From level 3 any technique counts that keeps malicious code out, or trusted verification that is actively immune; that level 4 leaves only the latter is not encoded.',
  cases: controlCases({
    asked: { 'technicalControls.antiMalware': 1, 'technicalControls.antiMalware.blocks': 3 },
  }),
});

export const trustedVerification = controlRule({
  id: 'cn-mlps/6.1.4.5',
  clauses: ['6.1.4.5', '7.1.4.6', '8.1.4.6', '9.1.4.6'],
  title: { zh: '可信验证', en: 'Trusted verification' },
  duty: {
    zh: '可以基于可信根验证引导和程序，受破坏时报警。',
    en: 'Boot and programs may be verified from a root of trust, with alarm when trust is broken.',
  },
  severity: 'info',
  checkability: 'manifest',
  requires: technical('trustedBoot'),
  remedy: { zh: '有条件的启用可信启动。', en: 'Turn on trusted boot where the platform has it.' },
  note: 'The standard says that it may be done, with records from level 2 and at key steps from level 3: without it no duty is broken.',
  cases: controlCases({ asked: { 'technicalControls.trustedBoot': 1 }, optional: true }),
});
