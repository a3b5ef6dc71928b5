import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { china } from '../rules/index.js';
import { evaluate } from '../src/index.js';
import { readManifest } from '../src/node.js';

const expectedSchema = z.object({
  asOf: z.string(),
  expect: z.array(
    z.object({
      instrument: z.string(),
      article: z.string(),
      verdict: z.enum(['violated', 'not-required', 'required', 'satisfied']),
      disagree: z.optional(z.string()),
    }),
  ),
  alsoShown: z.optional(z.array(z.object({ rule: z.string(), why: z.string().check(z.minLength(10)) }))),
});

const folder = 'examples/cases';
const read = (id: string) => expectedSchema.parse(parse(readFileSync(`${folder}/${id}/expected.yaml`, 'utf8')));

describe('real cases are decided as the authorities decided them', () => {
  it.each(readdirSync(folder))('%s', async (id) => {
    const { asOf, expect: items, alsoShown = [] } = read(id);
    const { manifest } = await readManifest(`${folder}/${id}/guiju.yaml`);
    const { findings } = evaluate(manifest, china, { asOf, crossCheck: true });
    const violated = findings.filter(({ outcome, severity }) => outcome === 'violated' && severity !== 'info');
    const found = new Set(violated.map(({ citation }) => `${citation.instrument} ${citation.article}`));
    for (const { instrument, article, verdict, disagree } of items) {
      const wanted = verdict === 'violated' && disagree === undefined;
      expect(`${instrument} ${article} ${found.has(`${instrument} ${article}`)}`).toBe(
        `${instrument} ${article} ${wanted}`,
      );
    }
    const named = new Set(items.map(({ instrument, article }) => `${instrument} ${article}`));
    const others = violated
      .filter(({ citation }) => !named.has(`${citation.instrument} ${citation.article}`))
      .map(({ rule }) => rule);
    expect([...new Set(others)].sort()).toEqual(alsoShown.map(({ rule }) => rule).sort());
  });
});
