// A build step that fails when a service breaks the law of the day.
import { evaluate, ManifestError } from 'guiju';
import { readManifest } from 'guiju/node';
import { formatText } from 'guiju/report';
import { china } from 'guiju/rules';

const [file = 'guiju.yaml', asOf = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);

try {
  const { manifest, positions } = await readManifest(file);
  const report = evaluate(manifest, china, { asOf, positions, file });
  process.stdout.write(formatText(report, { locale: 'en' }));
  const violated = report.findings.filter(({ outcome, severity }) => outcome === 'violated' && severity === 'error');
  process.exitCode = violated.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ManifestError)) throw error;
  for (const { message, line } of error.problems) console.error(`${file}:${line ?? 1} ${message.en}`);
  process.exitCode = 2;
}
