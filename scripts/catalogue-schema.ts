const text = { type: 'object', required: ['zh', 'en'], properties: { zh: { type: 'string' }, en: { type: 'string' } } };
const provision = {
  type: 'object',
  required: ['article'],
  properties: {
    instrument: { type: 'string' },
    article: { type: 'string' },
    paragraph: { type: 'integer' },
    item: { type: 'integer' },
    from: { type: 'string', format: 'date' },
    until: { type: 'string', format: 'date' },
  },
};
const condition = { description: 'A condition of docs/logic.md', type: ['object', 'boolean'] };

const duration = { type: 'string', pattern: '^P(?=\\d|T\\d)(\\d+[YMWD])?(T\\d+H)?$' };
const fact = { description: 'A fact path of the manifest', type: 'string' };
const deadline = {
  type: 'object',
  required: ['from', 'within', 'doneOn'],
  properties: {
    from: fact,
    within: {
      oneOf: [
        duration,
        { type: 'object', required: ['workingDays'], properties: { workingDays: { type: 'integer' } } },
      ],
    },
    doneOn: fact,
    done: fact,
  },
};
const recurs = {
  type: 'object',
  required: ['last'],
  oneOf: [{ required: ['every'] }, { required: ['eachYear'] }],
  properties: {
    every: duration,
    eachYear: { type: 'object', required: ['by'], properties: { by: { type: 'string', pattern: '^\\d{2}-\\d{2}$' } } },
    last: fact,
    since: fact,
    done: fact,
    startsOn: { type: 'string', format: 'date' },
  },
};

/** The JSON Schema of the exported catalogue. */
export const catalogueJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'guiju catalogue',
  type: 'object',
  required: ['specificationVersion', 'name', 'version', 'instruments', 'definitions', 'rules'],
  properties: {
    specificationVersion: { type: 'string' },
    name: { type: 'string' },
    version: { type: 'string' },
    instruments: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'kind', 'editions'],
        properties: { id: { type: 'string' }, title: text },
      },
    },
    definitions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'kind', 'title', 'meaning', 'provisions'],
        properties: {
          id: { type: 'string' },
          kind: { enum: ['status', 'number', 'tier'] },
          title: text,
          meaning: text,
        },
      },
    },
    rules: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'instrument', 'citations', 'domain', 'phase', 'severity', 'title', 'duty', 'applies', 'cases'],
        properties: {
          id: { type: 'string' },
          instrument: { type: 'string' },
          citations: { type: 'array', items: provision, minItems: 1 },
          title: text,
          duty: text,
          remedy: text,
          applies: condition,
          requires: condition,
          deadline,
          recurs,
        },
      },
    },
  },
};
