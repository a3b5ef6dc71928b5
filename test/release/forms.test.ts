import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const folder = '.github/ISSUE_TEMPLATE';
const filled = z.string().check(z.minLength(1));
const validations = z.optional(z.strictObject({ required: z.boolean() }));
const id = filled.check(z.regex(/^[\w-]+$/));
const described = { label: filled, description: z.optional(filled) };
const typed = { ...described, placeholder: z.optional(filled), value: z.optional(filled) };

/** The parts of a form, as GitHub documents them. */
const part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: filled }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typed), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...typed, render: z.optional(filled) }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...described, options: z.array(filled).check(z.minLength(1)) }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...described,
      options: z.array(z.strictObject({ label: filled, required: z.optional(z.boolean()) })),
    }),
    validations,
  }),
]);
const form = z.strictObject({
  name: filled,
  description: filled,
  title: z.optional(filled),
  labels: z.optional(z.array(filled)),
  body: z.array(part).check(z.minLength(1)),
});

const files = readdirSync(folder).filter((name) => name !== 'config.yml');
const read = (name: string): unknown => parse(readFileSync(`${folder}/${name}`, 'utf8'));

describe('the issue forms', () => {
  it('are for a wrong citation, a law to encode and a bug', () => {
    expect(files.sort()).toEqual(['bug.yml', 'new-law.yml', 'wrong-citation.yml']);
  });

  it.each(files)('%s has the shape of a form', (name) => {
    const { body, name: title } = form.parse(read(name));
    const fields = body.flatMap((one) => (one.type === 'markdown' ? [] : [one]));
    expect(fields.length).toBeGreaterThan(0);
    for (const key of ['id', 'label'] as const) {
      const values = fields.map((one) => (key === 'id' ? one.id : one.attributes.label));
      expect(new Set(values).size).toBe(values.length);
    }
    expect(fields.some((one) => one.validations?.required)).toBe(true);
    expect(title).toMatch(/\p{Script=Han}/u);
  });

  it('have a chooser', () => {
    expect(z.strictObject({ blank_issues_enabled: z.boolean() }).parse(read('config.yml'))).toBeDefined();
  });
});
