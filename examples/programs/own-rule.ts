// An organisation's own rule beside those of the law, and its test.
import { all, defineCatalogue, defineInstrument, defineRule, examples, inPlace, yes } from 'guiju';
import { china } from 'guiju/rules';
import { checkRule } from 'guiju/testing';

const handbook = defineInstrument({
  id: 'blue-bridge-handbook',
  title: { zh: '蓝桥科技安全手册', en: 'Blue Bridge security handbook' },
  kind: 'recommended-standard',
  issuers: ['蓝桥科技'],
  editions: [{ from: '2026-01-01', articles: ['1.1', '1.2'] }],
  officialPage: 'https://example.com/handbook',
  reviewedOn: '2026-11-24',
});

const encryptedBackups = defineRule({
  id: 'blue-bridge-handbook/1.2',
  instrument: handbook,
  provision: { article: '1.2' },
  title: { zh: '备份须加密', en: 'Backups are encrypted' },
  duty: { zh: '有个人信息的服务，备份要加密。', en: 'A service with personal data encrypts its backups.' },
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  checkability: 'manifest',
  applies: yes('personalData.processed'),
  requires: all(inPlace('security.backup'), inPlace('security.encryption')),
  remedy: { zh: '为备份启用加密。', en: 'Turn on encryption for backups.' },
  reviewedOn: '2026-11-24',
  given: { personalData: { processed: true } },
  cases: examples({
    met: { both: { security: { backup: true, encryption: true } } },
    unmet: {
      'no backup': { security: { backup: false, encryption: true } },
      'not encrypted': { security: { backup: true, encryption: false } },
    },
    otherwise: { 'no personal data': { personalData: { processed: false } } },
    first: '2026-01-01',
  }),
});

export const ours = defineCatalogue({ name: 'blue-bridge', version: '1', extends: [china], rules: [encryptedBackups] });

const defects = checkRule(encryptedBackups, ours);
for (const { message } of defects) console.error(message);
console.log(`${ours.rules.length - china.rules.length} rule of our own, ${defects.length} defects`);
process.exitCode = defects.length === 0 ? 0 : 1;
