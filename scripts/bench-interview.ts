import { china } from '../rules/index.js';
import { answer, evaluate, fieldAt, type Interview, interview, parseManifest, type Question } from '../src/index.js';

const asOf = '2026-11-24';

const reply = ({ path, kind, values = {} }: Question): unknown => {
  switch (kind) {
    case 'flag':
      return true;
    case 'count':
      return 6;
    case 'date':
      return asOf;
    case 'instant':
      return `${asOf}T09:00:00+08:00`;
    case 'choice':
      return Object.keys(values)[0];
    case 'choices':
      return Object.keys(values);
    case 'list':
      return [{}];
    default:
      return fieldAt(path)?.kind === 'texts' ? ['x'] : 'x';
  }
};

const elapsed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const run = () => {
  let now: Interview = interview(parseManifest({ guiju: 1 }), china, { asOf });
  const rules = now.evaluated;
  const sums = { answers: 0, evaluated: 0, answering: 0, full: 0 };
  for (let [question] = now.questions; question !== undefined; [question] = now.questions) {
    const before = now;
    const [pointer = ''] = question.pointers;
    const value = reply(question);
    sums.answering += elapsed(() => {
      now = answer(before, pointer, value);
    });
    sums.full += elapsed(() => evaluate(now.manifest, china, { asOf }));
    sums.answers += 1;
    sums.evaluated += now.evaluated;
  }
  return { ...sums, rules, unknown: now.counts.unknown };
};

for (let i = 0; i < 3; i++) run();
const rounds = Array.from({ length: 5 }, run).sort((a, b) => a.answering / a.full - b.answering / b.full);
const { answers, evaluated, rules, unknown, answering, full } = rounds[2] ?? run();
console.log(`${answers} answers until ${unknown} rules are unknown, of ${rules} rules`);
console.log(
  `rules evaluated for an answer: ${(evaluated / answers).toFixed(1)}, 1 in ${((rules * answers) / evaluated).toFixed(0)}`,
);
console.log(`time of an answer against that of a full evaluation: ${(answering / full).toFixed(2)}`);
