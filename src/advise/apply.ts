import type { Advice } from '../evaluate/advice.js';
import { parseManifest } from '../manifest/parse.js';
import type { Manifest } from '../manifest/schema.js';
import { placed } from '../place.js';
import { keysOf } from '../pointer.js';

/**
 * The manifest with the patch of an advice applied, checked against the schema. Any implementation of JSON Patch gives
 * the same.
 *
 * @throws {@link ManifestError} when the advice was worked out for another manifest and does not fit this one.
 * @example
 * ```ts
 * import { adviceFor, applyAdvice, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const asOf = '2026-11-24';
 * const security = { logRetention: { inPlace: true, months: 3 }, monitoring: true };
 * const manifest = parseManifest({ guiju: 1, security });
 * const logs = evaluate(manifest, china, { asOf }).findings.find(({ rule }) => rule === 'cn-csl/23/logs');
 * const [advice] = logs === undefined ? [] : adviceFor(manifest, china, logs, { asOf });
 * if (advice) console.log(applyAdvice(manifest, advice).security?.logRetention?.months); // 6
 * ```
 */
export const applyAdvice = (manifest: Manifest, { patch }: Pick<Advice, 'patch'>): Manifest =>
  parseManifest(patch.reduce<unknown>((facts, { path, value }) => placed(facts, keysOf(path), value), manifest));
