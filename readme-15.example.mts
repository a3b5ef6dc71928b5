import { evaluate, parseManifest } from 'guiju';
import { china } from 'guiju/rules';

const manifest = parseManifest({
  guiju: 1,
  security: { monitoring: true, logRetention: { inPlace: true, months: 3 } },
});
const report = evaluate(manifest, china, { asOf: '2026-11-24' });
console.log(report.counts.violated); // 1
