import { china } from '../rules/index.js';
import { definitionMutantsOf, missedDefinitionMutants, missedMutants, mutantsOf } from '../src/testing/index.js';

const [wanted] = process.argv.slice(2);
let all = 0;
let missed = 0;
for (const rule of china.rules) {
  if (wanted !== undefined && !rule.id.startsWith(wanted)) continue;
  all += mutantsOf(rule).length;
  for (const { mutation } of missedMutants(rule, china)) {
    missed += 1;
    console.log(`${rule.id}  ${mutation}`);
  }
}
for (const definition of china.definitions) {
  if (wanted !== undefined && !definition.id.startsWith(wanted)) continue;
  all += definitionMutantsOf(definition).length;
  for (const { mutation } of missedDefinitionMutants(definition, china)) {
    missed += 1;
    console.log(`${definition.id}  ${mutation}`);
  }
}
if (missed > 0) console.log(`${missed} missed: add a case for each`);
console.log(`${all} mutants, ${all - missed} noticed, 0 listed as equivalent`);
process.exitCode = missed === 0 ? 0 : 1;
