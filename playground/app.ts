import type { Finding } from '../src/evaluate/report.js';
import { editManifest, type ManifestChange } from '../src/manifest/edit/edit.js';
import { EditError } from '../src/manifest/edit/error.js';
import { ManifestError } from '../src/manifest/error.js';
import { type Checked, check, type Result } from './check.js';
import { lawDays } from './days.js';
import { keepDraft } from './draft.js';
import { createEditor } from './editor/editor.js';
import { findingMarks, problemMarks } from './editor/marks.js';
import { say } from './locale.js';
import { printing } from './printing.js';
import type { Session, Settings } from './settings.js';
import { fragmentOf } from './share.js';
import { announcer } from './status.js';
import { adviceButtons } from './view/advice.js';
import { asOfControl } from './view/as-of.js';
import { h } from './view/dom.js';
import { filters } from './view/filters.js';
import { findingList } from './view/findings.js';
import { problemList } from './view/problems.js';
import { questionList } from './view/questions.js';
import { tabList } from './view/tabs.js';
import { timelineView } from './view/timeline.js';
import { toolbar } from './view/toolbar.js';
import { words } from './words.js';

/** How long one pauses before the rules are asked, in milliseconds. */
const pause = 120;

/** Puts the playground into an element of the page. */
export const createApp = (root: HTMLElement, session: Session, today: string, broken: boolean): void => {
  let { text: _, ...settings }: Session = session;
  let result: Result | undefined;
  let waiting: number | undefined;

  const status = announcer();
  const box = h('div', { class: 'editor' });
  const changed = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, pause);
  };
  const editor = createEditor(box, session.text, () => settings.asOf, changed);

  const edit = (changes: readonly ManifestChange[]): boolean => {
    try {
      editor.replace(editManifest(editor.text(), changes));
      refresh();
      status.say(say(words.applied));
      return true;
    } catch (error) {
      if (!(error instanceof EditError || error instanceof ManifestError)) throw error;
      status.say(say(words.notApplied));
      return false;
    }
  };
  const lineOf = (pointer: string): void => {
    const position = result?.positions(pointer);
    if (position !== undefined) editor.goTo(position.line, position.column);
  };
  const change = (part: Partial<Settings>): void => {
    settings = { ...settings, ...part };
    show();
  };

  const list = findingList({
    goTo: editor.goTo,
    advice: (finding: Finding) => (result === undefined ? [] : adviceButtons(result, finding, edit)),
  });
  const choice = filters(change);
  const questions = questionList({
    answer: (path, value) => edit([{ path, value }]),
    place: (path, value) => edit([{ path, value }]) && lineOf(path),
  });
  const line = timelineView();
  const problems = problemList(editor.goTo);
  const tabs = tabList(
    { findings: h('div', {}, [choice.element, list.element]), questions: questions.element, timeline: line.element },
    (tab) => change({ tab }),
  );
  const day = asOfControl(lawDays(today), today, (asOf) => {
    settings = { ...settings, asOf };
    refresh();
  });
  const bar = toolbar(
    (text) => {
      editor.replace(text);
      refresh();
      status.say(say(words.loaded));
    },
    () => void share(),
  );

  const share = async (): Promise<void> => {
    const fragment = await fragmentOf({ text: editor.text(), ...settings });
    if (fragment === undefined) return status.say(say(words.tooLarge));
    history.replaceState(null, '', fragment);
    keepDraft({ text: editor.text(), ...settings });
    bar.showLink(location.href);
    try {
      await navigator.clipboard.writeText(location.href);
      status.say(say(words.copied));
    } catch {
      status.say(say(words.linkReady));
    }
  };

  /** Opens a finding in the list, shown or not. */
  const open = (finding: Finding): void => {
    const { outcomes } = settings;
    const shown = outcomes.includes(finding.outcome) ? outcomes : [...outcomes, finding.outcome];
    change({ tab: 'findings', outcomes: shown, severity: '', domain: '' });
    list.open(finding);
  };

  const show = (): void => {
    keepDraft({ text: editor.text(), ...settings });
    tabs.show(settings.tab);
    day.show(settings.asOf);
    if (result === undefined) return;
    const { report } = result;
    choice.show(report, settings);
    tabs.setCount('findings', String(report.counts.violated + report.counts.pending + report.counts.review));
    tabs.setCount('questions', String(report.questions.length));
    if (settings.tab === 'findings') list.show(report, settings);
    if (settings.tab === 'questions') questions.show(report);
    if (settings.tab === 'timeline') line.show(result);
  };

  const refresh = (): void => {
    clearTimeout(waiting);
    performance.mark('guiju:asked');
    const checked: Checked = check(editor.text(), settings.asOf);
    result = checked.result ?? result;
    results.classList.toggle('stale', checked.result === undefined);
    problems.show(checked.problems, result !== undefined);
    editor.mark((text) =>
      checked.result === undefined
        ? problemMarks(text, checked.problems)
        : findingMarks(text, checked.result.report.findings, open),
    );
    show();
    status.tell(checked);
    performance.mark('guiju:shown');
  };

  const results = h('div', { class: 'results' }, tabs.elements);
  root.append(
    h('div', { class: 'controls-bar' }, [bar.element, day.element]),
    status.message,
    h('div', { class: 'panes' }, [
      h('section', { 'aria-label': say(words.editor) }, [box]),
      h('section', { 'aria-label': say(words.results) }, [problems.element, results]),
    ]),
    status.counts,
  );
  printing(root, editor.text);
  refresh();
  if (broken) status.say(say(words.badLink));
};
