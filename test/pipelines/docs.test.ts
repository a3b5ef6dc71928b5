import { readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import * as z from 'zod/mini';
import { codeBlocks } from '../support/code-blocks.js';

const anything = z.record(z.string(), z.unknown());
const [actionInputs, templateInputs] = [
  z.object({ inputs: anything }).parse(parse(readFileSync('action.yml', 'utf8'))).inputs,
  z
    .object({ spec: z.object({ inputs: anything }) })
    .parse(parseAllDocuments(readFileSync('templates/guiju.yml', 'utf8'))[0]?.toJS()).spec.inputs,
];

describe.each(['docs/pipelines.md', 'docs/pipelines.zh-CN.md'])('%s', (page) => {
  const [workflow = '', include = '', hooks = ''] = codeBlocks(page)
    .filter(({ language }) => language === 'yaml')
    .map(({ code }) => code);

  it('has a workflow that GitHub takes, with inputs that the action has', () => {
    const { context } = parseWorkflow({ name: 'ci.yml', content: workflow }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
    const step = z.object({ uses: z.string(), with: z.optional(anything) });
    const { jobs } = z
      .object({ jobs: z.object({ compliance: z.object({ steps: z.array(step) }) }) })
      .parse(parse(workflow));
    const own = jobs.compliance.steps.find(({ uses }) => uses.startsWith('guiju/'));
    expect(Object.keys(actionInputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? expect.fail())));
  });

  it('has inputs that the template for GitLab has, and a hook that the repository has', () => {
    const use = z.object({
      include: z.tuple([z.object({ local: z.literal('templates/guiju.yml'), inputs: anything })]),
    });
    const { inputs } = use.parse(parse(include)).include[0];
    expect(Object.keys(templateInputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    const hook = z.object({ id: z.string(), entry: z.string(), files: z.string() });
    const local = z.object({ repos: z.tuple([z.object({ hooks: z.array(hook) })]) }).parse(parse(hooks)).repos[0].hooks;
    const ours: unknown = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    expect(ours).toEqual(expect.arrayContaining(local.map((one) => expect.objectContaining(one))));
  });
});
