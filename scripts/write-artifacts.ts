import { chmodSync, writeFileSync } from 'node:fs';
import { china } from '../rules/index.js';
import { manifestJsonSchema } from '../src/manifest/json-schema.js';
import { catalogueDocument } from '../src/rule/index.js';
import { catalogueJsonSchema } from './catalogue-schema.js';

const write = (name: string, value: unknown): void => writeFileSync(`dist/${name}`, `${JSON.stringify(value)}\n`);

write('manifest.schema.json', manifestJsonSchema());
write('catalogue.json', catalogueDocument(china));
write('catalogue.schema.json', catalogueJsonSchema);
chmodSync('dist/cli.js', 0o755);
