import { common, type Shape, type Spec } from './field.js';
import { sections } from './schema.js';

type JsonSchema = Readonly<Record<string, unknown>>;

const description = ({ meta, values = {} }: Spec): string =>
  [
    meta.zh,
    meta.en,
    ...(meta.unit ? [`(${meta.unit})`] : []),
    ...Object.entries(values).map(([value, { zh, en }]) => `- \`${value}\`: ${zh} / ${en}`),
    ...(meta.for ? [meta.for.join(', ')] : []),
  ].join('\n');

const object = (shape: Shape): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(shape).map(([key, spec]) => [key, property(spec)])),
  additionalProperties: false,
});

const array = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const short: JsonSchema = { type: 'string', minLength: 1, maxLength: 2000 };

const typeOf = (spec: Spec): JsonSchema => {
  const { kind, shape = {}, values = {} } = spec;
  switch (kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: spec.whole ? 'integer' : 'number', minimum: 0 };
    case 'text':
      return short;
    case 'texts':
      return array(short);
    case 'date':
      return { type: 'string', format: 'date' };
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'choice':
      return { type: 'string', enum: Object.keys(values) };
    case 'choices':
      return array({ type: 'string', enum: Object.keys(values) });
    case 'group':
      return object(shape);
    case 'list':
      return array(object(shape));
    case 'measure':
      return { anyOf: [{ type: 'boolean' }, object(shape)] };
  }
};

const shared: ReadonlyMap<Spec, string> = new Map(Object.entries(common).map(([name, spec]) => [spec, name]));

const property = (spec: Spec): JsonSchema => {
  const name = shared.get(spec);
  return name === undefined ? inline(spec) : { $ref: `#/$defs/${name}` };
};

const inline = (spec: Spec): JsonSchema => {
  const type = typeOf(spec);
  const known = Array.isArray(type.anyOf) ? type.anyOf : [type];
  return { anyOf: [...known, { type: 'null' }], description: description(spec) };
};

/**
 * The JSON Schema of a manifest, for editors: each field with its description in Chinese and in English, its unit and
 * the provisions that make it matter.
 *
 * @example
 * ```ts
 * import { manifestJsonSchema } from 'guiju/node';
 *
 * console.log(manifestJsonSchema()['$schema']); // https://json-schema.org/draft/2020-12/schema
 * ```
 */
export const manifestJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'guiju manifest',
  type: 'object',
  properties: {
    guiju: { const: 1, description: '清单的版本\nVersion of the manifest' },
    extends: {
      type: 'string',
      minLength: 1,
      maxLength: 500,
      description: '所继承的组织清单\nThe organisation manifest that this one extends',
    },
    ...Object.fromEntries(Object.entries(sections).map(([key, spec]) => [key, property(spec)])),
  },
  $defs: Object.fromEntries([...shared].map(([spec, name]) => [name, inline(spec)])),
  required: ['guiju'],
  additionalProperties: false,
});
