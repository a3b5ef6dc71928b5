import type { Finding, Report } from '../../src/evaluate/report.js';
import { outcomeWords } from '../../src/report/words.js';
import type { Outcome } from '../../src/rule/outcome.js';
import { say } from '../locale.js';
import type { Settings } from '../settings.js';
import { words } from '../words.js';
import { button, h } from './dom.js';
import { type FindingActs, findingBody, findingHead } from './finding.js';

const step = 60;

const order = Object.keys(outcomeWords);

/** The findings that the settings ask for, those that call for action first. */
const chosen = ({ findings }: Report, { outcomes, severity, domain }: Settings): readonly Finding[] => {
  const wanted: ReadonlySet<Outcome> = new Set(outcomes);
  return findings
    .filter((one) => wanted.has(one.outcome))
    .filter((one) => (severity === '' || one.severity === severity) && (domain === '' || one.domain === domain))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
};

/** The list of findings; those that are open stay open while one types. */
export const findingList = (acts: FindingActs) => {
  const element = h('div', { class: 'findings' });
  const blocks = new Map<string, { readonly block: HTMLDetailsElement; finding: Finding }>();
  let most = step;

  const fill = (block: HTMLDetailsElement, finding: Finding): void => {
    const head = h('summary', {}, findingHead(finding));
    block.replaceChildren(head, ...(block.open ? [findingBody(finding, acts)] : []));
    block.dataset.outcome = finding.outcome;
    block.dataset.rule = finding.rule;
  };

  const blockOf = (finding: Finding): HTMLDetailsElement => {
    const known = blocks.get(finding.fingerprint);
    if (known !== undefined) {
      known.finding = finding;
      const focused = known.block.contains(document.activeElement);
      fill(known.block, finding);
      if (focused) known.block.querySelector('summary')?.focus();
      return known.block;
    }
    const block = h('details', { class: 'finding' });
    const made = { block, finding };
    blocks.set(finding.fingerprint, made);
    fill(block, finding);
    block.addEventListener('toggle', () => {
      if (block.open && block.childElementCount < 2) block.append(findingBody(made.finding, acts));
    });
    return block;
  };

  const show = (report: Report, settings: Settings): number => {
    const found = chosen(report, settings);
    const shown = found.slice(0, most);
    const rest = Math.min(step, found.length - shown.length);
    const wanted: readonly HTMLElement[] = [
      ...(found.length === 0 ? [h('p', { class: 'quiet' }, [say(words.none)])] : []),
      ...shown.map(blockOf),
      ...(rest > 0
        ? [
            button(say(words.more(rest)), () => {
              most += step;
              show(report, settings);
            }),
          ]
        : []),
    ];
    for (const [i, one] of wanted.entries()) {
      if (element.children[i] !== one) element.insertBefore(one, element.children[i] ?? null);
    }
    while (element.childElementCount > wanted.length) element.lastElementChild?.remove();
    return found.length;
  };

  /** Opens a finding and brings it into view. */
  const open = ({ fingerprint }: Finding): void => {
    const block = blocks.get(fingerprint)?.block;
    if (block === undefined || !block.isConnected) return;
    block.open = true;
    block.scrollIntoView({ block: 'nearest' });
    block.querySelector('summary')?.focus();
  };
  return { element, show, open };
};
