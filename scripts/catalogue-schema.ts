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
        },
      },
    },
  },
};
