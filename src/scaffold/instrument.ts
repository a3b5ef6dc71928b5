import { camelCase } from './names.js';
import { printed } from './print.js';
import type { NewInstrument } from './request.js';

/** An instrument as it stands in a catalogue. */
export const instrumentOf = (
  id: string,
  { title, page, first, issuer }: NewInstrument,
  options: { readonly kind: string; readonly articles: number | readonly string[]; readonly reviewedOn: string },
): object => ({
  id,
  title,
  kind: options.kind,
  issuers: issuer === undefined ? [] : [issuer],
  editions: [{ from: first, articles: options.articles }],
  officialPage: page,
  reviewedOn: options.reviewedOn,
});

/** An instrument as a program. */
export const instrumentSource = (id: string, instrument: object, vocabulary: string): string =>
  [
    `import { defineInstrument } from '${vocabulary}';`,
    '',
    `export const ${camelCase(id)} = defineInstrument(${printed(instrument, '', 0, true)});`,
    '',
  ].join('\n');
