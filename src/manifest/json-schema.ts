import * as z from 'zod/mini';
import { fieldRegistry } from './field.js';
import { manifestSchema } from './schema.js';

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
export const manifestJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(manifestSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const info = fieldRegistry.get(zodSchema);
      if (info === undefined) return;
      const { zh, en, unit, for: provisions } = info.meta;
      const meanings = Object.entries(info.values ?? {}).map(
        ([value, text]) => `- \`${value}\`: ${text.zh} / ${text.en}`,
      );
      const lines = [
        zh,
        en,
        ...(unit ? [`(${unit})`] : []),
        ...meanings,
        ...(provisions ? [provisions.join(', ')] : []),
      ];
      jsonSchema.description = lines.join('\n');
    },
  }),
  title: 'guiju manifest',
});
