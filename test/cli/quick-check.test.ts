import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { checkCommand } from '../../src/cli/check-command.js';
import { quickly, quickOptions } from '../../src/cli/quick-check.js';

/** What the parser of all commands makes of a call; undefined where it refuses it. */
const parsed = (args: readonly string[]): unknown => {
  let call: unknown;
  const command = checkCommand(china)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} })
    .action((files: readonly string[], options: object) => {
      call = { files, options };
    });
  try {
    command.parse([...args], { from: 'user' });
  } catch {
    return undefined;
  }
  return call;
};

const flags = checkCommand(china).options.flatMap(({ long }) => long ?? []);
const words = ['a.yaml', 'b', '', '-', '--', '-x', '-h', '--help', 'x,y', 'x, y', ',', '0', '--nope', '--no-evidence'];
const values = fc.constantFrom('', 'x', 'x,y', '-x', '=');
const arbitraryArgs = fc.array(
  fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...flags),
    fc.tuple(fc.constantFrom(...flags), values).map(([flag, value]) => `${flag}=${value}`),
  ),
  { maxLength: 6 },
);

describe('the quick parser of guiju check', () => {
  it('means what the parser of all commands means, or leaves the call to it', () => {
    fc.assert(
      fc.property(arbitraryArgs, (args) => {
        const quick = quickly(args);
        if (quick !== undefined) expect(quick).toEqual(parsed(args));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [[]],
    [['a.yaml', 'b.yaml']],
    [['a.yaml', '--as-of', '2026-01-01', '--locale=zh', '--all']],
    [['--only', 'cn-pipl,privacy', '--only', 'launch', '--skip', 'cn-csl', 'a.yaml']],
    [['a.yaml', '--format', 'text', '--format', 'json:report.json', '--fail-on', 'warning', '--evidence']],
    [['--no-config', '--baseline', 'b.json', '--write-baseline', 'b.json', '--cross-check', '--', '-a.yaml']],
    [['--config', 'guiju.config.yaml']],
  ])('reads %j by itself', (args) => {
    expect(quickly(args)).toBeDefined();
    expect(quickly(args)).toEqual(parsed(args));
  });

  it('leaves aside what needs more than the check', () => {
    const left = flags.filter((flag) => !Object.keys(quickOptions).includes(flag.slice(2)));
    expect(left).toEqual(['--changed-since', '--advice']);
    for (const args of [['--advice'], ['--changed-since', 'main'], ['--help'], ['--config', 'a', '--no-config']])
      expect(quickly(args)).toBeUndefined();
  });
});
