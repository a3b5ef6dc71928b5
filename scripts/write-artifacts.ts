import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { china } from '../rules/index.js';
import { manifestJsonSchema } from '../src/manifest/json-schema.js';
import { coveragePage } from '../src/report/coverage.js';
import { oscalCatalogue } from '../src/report/oscal/catalogue.js';
import { catalogueDocument } from '../src/rule/index.js';
import { noticesOf } from './bundled/notices.js';
import { packagesIn, recordedMetafiles } from './bundled/packages.js';
import { catalogueJsonSchema } from './catalogue-schema.js';
import { reportJsonSchema } from './report-schema.js';

const write = (name: string, value: unknown): void => writeFileSync(`dist/${name}`, `${JSON.stringify(value)}\n`);

write('manifest.schema.json', manifestJsonSchema());
write('catalogue.json', catalogueDocument(china));
write('catalogue.schema.json', catalogueJsonSchema);
write('report.schema.json', reportJsonSchema);
writeFileSync('dist/catalogue.oscal.json', oscalCatalogue(china, { locale: 'zh' }));
writeFileSync('dist/coverage.md', coveragePage(china));
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(packagesIn(recordedMetafiles())));
chmodSync('dist/cli.cjs', 0o755);

rmSync('dist/types/cjs', { recursive: true, force: true });
cpSync('dist/types/esm', 'dist/types/cjs', { recursive: true });
writeFileSync('dist/types/esm/package.json', '{ "type": "module" }\n');
writeFileSync('dist/types/cjs/package.json', '{ "type": "commonjs" }\n');
