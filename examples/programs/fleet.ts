// What a company sees of all its services: how each stands, and what it has to do once for all of them.
import { evaluate, fleetOf } from 'guiju';
import { readManifest } from 'guiju/node';
import { china } from 'guiju/rules';

const [asOf = '2026-11-24', ...files] = process.argv.slice(2);

const reports = await Promise.all(
  files.map(async (file) => {
    const { manifest, positions, files } = await readManifest(file);
    return evaluate(manifest, china, { asOf, positions, file, files });
  }),
);
const nameOf = (place: number) => reports[place]?.manifest.service ?? files[place];

const { services, organisation } = fleetOf(reports);
for (const { report, violated } of services) console.log(`${nameOf(report)}: ${violated.error} errors`);
for (const { finding, reports: places } of organisation)
  console.log(`once for ${places.map(nameOf).join(', ')}: ${finding.title.en} (${finding.rule})`);
