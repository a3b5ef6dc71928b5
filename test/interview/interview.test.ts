import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { compiledFor } from '../../src/evaluate/prepare.js';
import {
  AnswerError,
  AsOfError,
  answer,
  evaluate,
  fieldAt,
  type Interview,
  interview,
  ManifestError,
  parseManifest,
} from '../../src/index.js';
import { arbitraryManifest, arbitraryValue } from '../support/arbitrary-manifest.js';

const asOf = '2026-11-24';
const empty = parseManifest({ guiju: 1 });

/** Some valid answer to the question at a pointer. */
const answerTo = (path: string): fc.Arbitrary<unknown> => {
  const field = fieldAt(path);
  if (field === undefined) throw new Error(`a question about no field: ${path}`);
  return arbitraryValue(field, 1);
};

/** Answers the first question, and the next one, until none is left: every place is asked for once. */
const answered = (begun: Interview, random: (path: string) => unknown): Interview => {
  let now = begun;
  const asked = new Set<string>();
  for (let [question] = now.questions; question !== undefined; [question] = now.questions) {
    const pointer = question.pointers[0] ?? '';
    expect(asked).not.toContain(pointer);
    asked.add(pointer);
    now = answer(now, pointer, random(question.path));
  }
  return now;
};

const full = ({ manifest, options }: Interview) => {
  const { findings, counts, questions } = evaluate(manifest, china, options);
  return { findings, counts, questions };
};
const kept = ({ findings, counts, questions }: Interview) => ({ findings, counts, questions });

describe('an interview', () => {
  it('is, after every answer, what a full evaluation of its manifest is', () => {
    fc.assert(
      fc.property(
        arbitraryManifest(2),
        fc.constantFrom(asOf, '2025-08-31', '2026-10-03T05:00:00+08:00'),
        fc.gen(),
        (facts, day, gen) => {
          let now = interview(parseManifest(facts), china, { asOf: day });
          expect(kept(now)).toEqual(full(now));
          for (let i = 0; i < 6; i++) {
            const pick = gen(fc.nat, { max: 1000 });
            const question = now.questions[pick % Math.max(1, now.questions.length)];
            if (question === undefined) return;
            const pointer = question.pointers[pick % question.pointers.length] ?? '';
            now = answer(now, pointer, gen(answerTo, question.path));
            expect(kept(now)).toEqual(full(now));
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  it('is so for answers that nobody asked for, too', () => {
    fc.assert(
      fc.property(arbitraryManifest(3), arbitraryManifest(3), (facts, more) => {
        let now = interview(parseManifest(facts), china, { asOf, evidence: 'demanded' });
        for (const [section, value] of Object.entries(more)
          .filter(([key]) => key !== 'guiju')
          .slice(0, 5)) {
          now = answer(now, `/${section}`, value);
          expect(kept(now)).toEqual(full(now));
        }
      }),
      { numRuns: 6 },
    );
  });

  it('comes to an end in which nothing is unknown, whatever is answered', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const done = answered(interview(empty, china, { asOf }), (path) => gen(answerTo, path));
        expect(done.counts.unknown).toBe(0);
        expect(done.questions).toEqual([]);
        expect(kept(done)).toEqual(full(done));
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });

  it('asks for each element of a list that was answered', () => {
    const begun = answer(interview(empty, china, { asOf }), '/transfers', [{}, {}]);
    const question = begun.questions.find(({ path }) => path === 'transfers[].personalData');
    expect(question?.pointers).toEqual(['/transfers/0/personalData', '/transfers/1/personalData']);
    const once = answer(begun, '/transfers/1/personalData', false);
    const left = once.questions.find(({ path }) => path === 'transfers[].personalData');
    expect(left?.pointers).toEqual(['/transfers/0/personalData']);
  });

  it('evaluates few rules for an answer, and all of them at the start', () => {
    const begun = interview(empty, china, { asOf });
    expect(begun.evaluated).toBe(compiledFor(china, asOf).rules.length);
    const { evaluated } = answer(begun, 'security.logRetention.months', 6);
    expect(evaluated).toBeGreaterThan(0);
    expect(evaluated).toBeLessThan(begun.evaluated / 20);
    expect(answer(begun, 'service.name', 'x').evaluated).toBe(0);
  });

  it('evaluates again what shows the name of an element, and what a person judged', () => {
    const named = answer(interview(empty, china, { asOf }), '/transfers', [{ purpose: 'payroll' }]);
    const renamed = answer(named, '/transfers/0/purpose', 'support');
    expect(renamed.findings.some(({ subjectName }) => subjectName === 'support')).toBe(true);
    expect(kept(renamed)).toEqual(full(renamed));
    const fair = answer(
      interview(
        parseManifest({
          guiju: 1,
          personalData: { processed: true, processedIn: 'mainland', automatedDecisions: { used: true } },
        }),
        china,
        { asOf },
      ),
      '/attestations',
      [{ rule: 'cn-csl/42/other-law', outcome: 'met', by: 'counsel', on: '2026-11-01' }],
    );
    expect(fair.outcomes.find(({ rule }) => rule === 'cn-csl/42/other-law')?.outcome).toBe('satisfied');
    expect(kept(fair)).toEqual(full(fair));
    const another = answer(fair, '/attestations/0/outcome', 'not-met');
    expect(kept(another)).toEqual(full(another));
    expect(another.counts.violated).toBe(fair.counts.violated + 1);
  });

  it('leaves the interview before the answer as it was, and can take an answer back', () => {
    const begun = interview(empty, china, { asOf });
    const before = JSON.stringify(begun);
    const told = answer(begun, '/security/logRetention', true);
    expect(told.manifest.security?.logRetention).toEqual({ inPlace: true });
    expect(JSON.stringify(begun)).toBe(before);
    expect(answer(told, '/security/logRetention', null).counts).toEqual(begun.counts);
  });
});

describe('a question', () => {
  const { questions } = interview(empty, china, { asOf });
  const at = (path: string) => questions.find((question) => question.path === path);

  it('says what can be answered', () => {
    const logs = at('security.logRetention.inPlace');
    expect(logs).toMatchObject({
      kind: 'flag',
      parameters: [{ path: 'security.logRetention.months', kind: 'count', unit: 'months', whole: true }],
    });
    expect(at('personalData.processedIn')?.values).toHaveProperty('mainland');
    for (const { text } of questions) expect(text.zh === '' || text.en === '').toBe(false);
  });

  it('names the provisions of its field and of the rules that wait for it', () => {
    const logs = at('security.logRetention.inPlace');
    expect(logs?.provisions).toContain('cn-csl/23');
    expect(logs?.citations.map(({ zh }) => zh)).toContain('《中华人民共和国网络安全法》第二十三条第三项');
    for (const { rules, settles, severities, provisions, citations } of questions) {
      expect(severities.error + severities.warning + severities.info).toBe(settles);
      expect(settles).toBeGreaterThanOrEqual(rules.length);
      expect(provisions.length).toBeGreaterThanOrEqual(1);
      expect(citations.length).toBeLessThanOrEqual(rules.length);
    }
  });
});

describe('an answer that does not fit', () => {
  const begun = interview(empty, china, { asOf });
  it.each([
    ['a value of another kind', '/security/logRetention/months', 'six'],
    ['a value that a choice does not have', 'personalData.processedIn', 'moon'],
    ['a field that there is not', 'security.logRetentoin', true],
    ['a section that there is not', '/securty', {}],
    ['below a single value', '/service/name/first', 'x'],
    ['an element of what is no list', '/security/0', {}],
  ])('%s is refused with its place', (_, place, value) => {
    expect(() => answer(begun, place, value)).toThrow(ManifestError);
  });

  it.each([
    ['a path through a list', 'transfers[].people'],
    ['an element beyond the end', '/transfers/1/people'],
    ['no place at all', ''],
  ])('%s is refused', (_, place) => {
    expect(() => answer(begun, place, 1)).toThrow(AnswerError);
  });

  it('as is a day that does not exist', () => {
    expect(() => interview(empty, china, { asOf: '2026-02-30' })).toThrow(AsOfError);
  });
});
