import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { packagesIn, recordedMetafiles } from './bundled/packages.js';
import { recordFolder } from './bundled/record.js';
import { type Bom, installedAlone, withBundled } from './bundled/sbom.js';

if (!existsSync(recordFolder)) {
  console.error('sbom: run npm run build first: what is bundled is known from the build');
  process.exit(2);
}
const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
const bom: Bom = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
const packages = packagesIn(recordedMetafiles());
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const whole = withBundled(installedAlone(bom, Object.keys(dependencies)), packages);
mkdirSync('dist/sbom', { recursive: true });
writeFileSync('dist/sbom/guiju.cdx.json', `${JSON.stringify(whole, null, 2)}\n`);
console.log(`dist/sbom/guiju.cdx.json: ${whole.components.length} components, ${packages.length} of them bundled`);
