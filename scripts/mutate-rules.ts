import { china } from '../rules/index.js';
import { mutateCatalogue } from '../src/testing/index.js';
import { equivalentMutants } from './equivalent-mutants.js';

const [wanted] = process.argv.slice(2);
const result = mutateCatalogue(china, {
  equivalent: equivalentMutants,
  ...(wanted !== undefined && { only: (id: string) => id.startsWith(wanted) }),
});
for (const { id, mutation, add } of result.missed) {
  console.log(`${id}  ${mutation}`);
  if (add === undefined) console.log('  no case was found that tells it from the rule: see whether it is equivalent');
  else {
    const { asOf, facts, expect, mutant } = add;
    console.log(`  add: ${JSON.stringify({ asOf, facts, expect })}, the mutant says ${JSON.stringify(mutant)}`);
  }
}
for (const { id, mutation } of result.stale) console.log(`${id}  ${mutation}\n  is listed as equivalent and is not`);
for (const { id, mutation, reason } of result.listed) console.log(`${id}  ${mutation}\n  equivalent: ${reason}`);
if (result.proven > 0) console.log(`${result.proven} left out: proven to decide the same`);
const { mutants, noticed, listed } = result;
const tooMany = listed.length > mutants * 0.02;
if (tooMany) console.log('more than 2 % are listed as equivalent');
console.log(`${mutants} mutants, ${noticed} noticed, ${listed.length} listed as equivalent`);
process.exitCode = result.missed.length + result.stale.length === 0 && !tooMany ? 0 : 1;
