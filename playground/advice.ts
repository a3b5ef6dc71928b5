import { china } from '../rules/index.js';
import { adviceFor } from '../src/advise/advice.js';
import type { Advice } from '../src/evaluate/advice.js';
import type { Finding } from '../src/evaluate/report.js';
import type { Result } from './check.js';

/** The advice for a finding of a result; nothing once the text is another. */
export const adviceOf = ({ manifest, asOf, positions }: Result, finding: Finding): readonly Advice[] =>
  adviceFor(manifest, china, finding, { asOf, positions });
