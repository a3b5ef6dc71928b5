import type { AppliedWaiver } from '../evaluate/waiver/waiver.js';
import type { Bilingual, Locale } from '../text.js';
import type { Timeline, TimelineEvent, TimelineKind, TimelineSubject } from '../timeline/event.js';
import { type Paint, plain } from './paint.js';
import { changeWords, outcomeWords } from './words.js';

/** How a timeline is written. */
export interface TimelineTextOptions {
  readonly locale: Locale;
  readonly paint?: Paint;
  /** The file of the manifest, for the head line. */
  readonly file?: string;
}

/** What happens to a duty on a day. */
export const kindWords: Readonly<Record<TimelineKind, Bilingual>> = {
  begins: { zh: '开始施行', en: 'in force' },
  ends: { zh: '不再适用', en: 'ended' },
  renumbered: { zh: '条款改号', en: 'renumbered' },
  changes: { zh: '内容变更', en: 'changed' },
  due: { zh: '到期', en: 'due' },
  time: { zh: '随日期变化', en: 'by the day alone' },
  waived: { zh: '开始豁免', en: 'waived' },
  'waiver-ends': { zh: '豁免结束', en: 'waiver ends' },
};

const marks: Readonly<Record<TimelineKind, string>> = {
  begins: '+',
  ends: '-',
  renumbered: '#',
  changes: '~',
  due: '◷',
  time: '◷',
  waived: '~',
  'waiver-ends': '!',
};

const quietly: ReadonlySet<TimelineKind> = new Set(['renumbered', 'changes']);

const cited = ({ citation: { before, after } }: TimelineEvent, locale: Locale): string => {
  const [then, now] = [before?.text[locale], after?.text[locale]];
  return then === undefined || now === undefined || then === now ? (now ?? then ?? '') : `${then} → ${now}`;
};

const stands = ({ before, after, subjectName }: TimelineSubject, locale: Locale): string => {
  const [then, now] = [before, after].map((state) => state && outcomeWords[state.outcome][locale]);
  const name = subjectName === undefined ? '' : `[${subjectName}] `;
  return `${name}${then === now || then === undefined || now === undefined ? (now ?? then ?? '') : `${then} → ${now}`}`;
};

const waiverText = ({ reason, owner, until }: AppliedWaiver, locale: Locale): string =>
  locale === 'zh'
    ? `${until === undefined ? '' : `至 ${until}，`}负责人 ${owner}：${reason}`
    : `${until === undefined ? '' : `until ${until}, `}owner ${owner}: ${reason}`;

const notes = (event: TimelineEvent, locale: Locale): string => {
  const { changed = [], repeat, dueAt, provisional, definitions = [], waiver } = event;
  const what = changed.map((part) => changeWords[part][locale]).join(locale === 'zh' ? '、' : ', ');
  return [
    what,
    definitions.join(', '),
    dueAt ?? '',
    waiver === undefined ? '' : waiverText(waiver, locale),
    repeat === undefined ? '' : locale === 'zh' ? '此前按期完成时' : 'again, if done by then',
    provisional ? (locale === 'zh' ? '暂定：放假安排尚未公布' : 'provisional: holidays not published yet') : '',
  ]
    .filter(Boolean)
    .join(' · ');
};

const eventLines = (event: TimelineEvent, locale: Locale, paint: Paint): readonly string[] => {
  const note = notes(event, locale);
  const states = [...new Set(event.subjects.map((subject) => stands(subject, locale)))];
  const shown = event.repeat === undefined ? states : [];
  return [
    `  ${paint.yellow(marks[event.kind])} ${kindWords[event.kind][locale]}${locale === 'zh' ? '：' : ': '}${paint.bold(event.title[locale])}  ${paint.dim(event.rule)}`,
    `    ${cited(event, locale)}${note === '' ? '' : paint.dim(` · ${note}`)}`,
    ...(shown.length === 0 ? [] : [`    ${shown.join(', ')}`]),
  ];
};

/** Whether an event leaves the service as it stands. */
export const isQuiet = ({ kind, subjects }: TimelineEvent): boolean =>
  quietly.has(kind) && subjects.every(({ before, after }) => before?.outcome === after?.outcome);

/** Changes that leave the service as it stands, an instrument on a line. */
const quietLines = (events: readonly TimelineEvent[], locale: Locale, paint: Paint): readonly string[] => {
  const byInstrument = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    byInstrument.set(event.instrument.id, [...(byInstrument.get(event.instrument.id) ?? []), event]);
  }
  return [...byInstrument.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length < 3) return group.flatMap((event) => eventLines(event, locale, paint));
    const parts = new Set(group.flatMap(({ changed = [] }) => changed.map((part) => changeWords[part][locale])));
    const title = first.instrument.title[locale];
    return [
      locale === 'zh'
        ? `  ~ 《${title}》${group.length} 项义务变更，本服务状态不变 ${paint.dim(`（${[...parts].join('、')}）`)}`
        : `  ~ ${title}: ${group.length} duties change and leave this service as it stands ${paint.dim(`(${[...parts].join(', ')})`)}`,
    ];
  });
};

/**
 * A timeline as text for a person at a terminal: a block for each day. Changes of numbers and penalties alone are
 * gathered by instrument; the JSON has each of them.
 *
 * @example
 * ```ts
 * import { parseManifest, timeline } from 'guiju';
 * import { formatTimeline } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, service: { id: 'chat' } });
 * const found = timeline(manifest, china, { from: '2026-11-24', to: '2026-11-25' });
 * console.log(formatTimeline(found, { locale: 'en' }).split('\n')[0]?.slice(0, 31)); // chat · 2026-11-24 to 2026-11-25
 * ```
 */
export const formatTimeline = (timeline: Timeline, options: TimelineTextOptions): string => {
  const { locale, paint = plain, file } = options;
  const { manifest, from, to, catalogue, events, waiverProblems, notice } = timeline;
  const range = locale === 'zh' ? `${from} 至 ${to}` : `${from} to ${to}`;
  const head = [file, manifest.name ?? manifest.service, range, `${catalogue.name} ${catalogue.version}`];
  const days = [...new Set(events.map(({ date }) => date))];
  const body = days.flatMap((day) => {
    const on = events.filter(({ date }) => date === day);
    const loud = on.filter((event) => !isQuiet(event));
    return [
      paint.bold(paint.cyan(day)),
      ...loud.flatMap((event) => eventLines(event, locale, paint)),
      ...quietLines(on.filter(isQuiet), locale, paint),
      '',
    ];
  });
  const none =
    locale === 'zh' ? '这段时间内没有与本服务有关的变化。' : 'Nothing changes for this service in this time.';
  const lines = [
    paint.bold(head.filter(Boolean).join(' · ')),
    '',
    ...waiverProblems.map(({ message }) => `${paint.yellow('!')} ${message[locale]}`),
    ...(waiverProblems.length === 0 ? [] : ['']),
    ...(days.length === 0 ? [none, ''] : body),
    paint.dim(notice[locale]),
  ];
  return `${lines.join('\n')}\n`;
};
