import { evaluate, parseManifest } from 'guiju';
import { china } from 'guiju/rules';

const manifest = parseManifest({
  guiju: 1,
  security: { monitoring: true, logRetention: { inPlace: true, months: 3 } },
});
const report = evaluate(manifest, china, { asOf: '2026-11-24' });
const logs = report.findings.find(({ rule }) => rule === 'cn-csl/23/logs');
console.log(logs?.outcome, logs?.citation.text.zh); // violated 《中华人民共和国网络安全法》第二十三条第三项
