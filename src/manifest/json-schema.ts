import { common, type Shape, type Spec } from './field.js';
import { sections } from './schema.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** How the JSON Schema is made. */
export interface SchemaOptions {
  /** Where the docs site is served, its language included, without a slash at the end: fields then link to their pages. */
  readonly docs?: string;
}

interface Place {
  readonly path: string;
  readonly docs: string | undefined;
}

const description = ({ meta, values = {} }: Spec): string =>
  [
    meta.zh,
    meta.en,
    ...(meta.unit ? [`(${meta.unit})`] : []),
    ...Object.entries(values).map(([value, { zh, en }]) => `- \`${value}\`: ${zh} / ${en}`),
    ...(meta.for ? [meta.for.join(', ')] : []),
  ].join('\n');

const page = ({ path, docs }: Place): string | undefined =>
  docs === undefined ? undefined : `${docs}/fields/${path.split(/[.[]/)[0]}.html#${path.replaceAll('[]', '')}`;

const markdown = (spec: Spec, path: string, address: string): string =>
  [...description(spec).split(/\n(?!- )/), `[${path}](${address})`].join('\n\n');

const enumeration = (values: NonNullable<Spec['values']>): JsonSchema => {
  const meanings = Object.values(values).map(({ zh, en }) => `${zh} / ${en}`);
  return { type: 'string', enum: Object.keys(values), enumDescriptions: meanings };
};

const object = (shape: Shape, { path, docs }: Place): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(shape).map(([key, spec]) => [
      key,
      property(spec, { path: path === '' ? key : `${path}.${key}`, docs }),
    ]),
  ),
  additionalProperties: false,
});

const array = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const short: JsonSchema = { type: 'string', minLength: 1, maxLength: 2000 };

const typeOf = (spec: Spec, place: Place): JsonSchema => {
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
      return { type: 'string', format: 'date', examples: ['2026-11-23'] };
    case 'instant':
      return { type: 'string', format: 'date-time', examples: ['2026-10-03T03:00:00+08:00'] };
    case 'choice':
      return enumeration(values);
    case 'choices':
      return { ...array(enumeration(values)), examples: [Object.keys(values).slice(0, 2)] };
    case 'group':
      return object(shape, place);
    case 'list':
      return array(object(shape, { ...place, path: `${place.path}[]` }));
    case 'measure':
      return { anyOf: [{ type: 'boolean' }, object(shape, place)] };
  }
};

const shared: ReadonlyMap<Spec, string> = new Map(Object.entries(common).map(([name, spec]) => [spec, name]));

const property = (spec: Spec, place: Place): JsonSchema => {
  const name = shared.get(spec);
  return name === undefined ? inline(spec, place) : { $ref: `#/$defs/${name}` };
};

const inline = (spec: Spec, place: Place): JsonSchema => {
  const type = typeOf(spec, place);
  const address = page(place);
  const known = Array.isArray(type.anyOf) ? type.anyOf : [type];
  return {
    anyOf: [...known, { type: 'null' }],
    description: description(spec),
    ...(address !== undefined && { markdownDescription: markdown(spec, place.path, address) }),
  };
};

/**
 * The JSON Schema of a manifest, for editors: each field with its description in Chinese and in English, its unit, the
 * meanings of its values, examples and the provisions that make it matter; with `docs`, with a link to its page.
 *
 * @example
 * ```ts
 * import { manifestJsonSchema } from 'guiju/node';
 *
 * console.log(manifestJsonSchema()['$schema']); // https://json-schema.org/draft/2020-12/schema
 * ```
 */
export const manifestJsonSchema = ({ docs }: SchemaOptions = {}): JsonSchema => ({
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
    ...Object.fromEntries(Object.entries(sections).map(([key, spec]) => [key, property(spec, { path: key, docs })])),
  },
  $defs: Object.fromEntries([...shared].map(([spec, name]) => [name, inline(spec, { path: name, docs: undefined })])),
  required: ['guiju'],
  additionalProperties: false,
});
