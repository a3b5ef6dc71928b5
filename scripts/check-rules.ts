import { china } from '../rules/index.js';
import { checkCatalogue, checkRule } from '../src/testing/index.js';

const [instrument] = process.argv.slice(2);
const defects =
  instrument === undefined
    ? checkCatalogue(china)
    : china.rules.filter((rule) => rule.instrument.id === instrument).flatMap((rule) => checkRule(rule, china));
for (const { id, code, message } of defects) console.log(`${id}  ${code}  ${message}`);
console.log(`${defects.length} defects`);
process.exitCode = defects.length === 0 ? 0 : 1;
