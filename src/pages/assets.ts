/** The style sheet of the site: no font or image from elsewhere, light and dark by the reader's choice. */
export const styleSheet = `:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --card: #f3f1ea; --ink: #23262b; --soft: #5a6069; --line: #dcd8cd; --link: #1d5a8a;
  --bad: #9d2a1f; --warn: #7a5300; --good: #23613a; --calm: #4b5563;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --card: #1f2329; --ink: #e4e2dc; --soft: #a5abb5; --line: #363b44; --link: #8dbfe8;
    --bad: #f0958a; --warn: #e3bb66; --good: #8ccf9f; --calm: #b4bcc8;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; background: var(--paper); color: var(--ink); scroll-padding-top: 1rem; }
body { margin: 0; overflow-wrap: break-word; }
main, header nav, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
body.wide main, body.wide header nav, body.wide footer { max-width: 100rem; }
header { border-bottom: 1px solid var(--line); }
header nav { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; align-items: baseline; padding-block: .8rem; }
header ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 0; padding: 0; flex: 1; }
header a { text-decoration: none; }
header a:hover, header a[aria-current] { text-decoration: underline; text-underline-offset: .3em; }
.brand { font-weight: 650; color: var(--ink); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; background: var(--card); padding: .5rem; }
main { padding-block: 1.5rem 3rem; }
footer { color: var(--soft); font-size: .875rem; border-top: 1px solid var(--line); padding-block: 1rem 2rem; }
footer p { margin: .25rem 0; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .25rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2.25rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .6rem 0; text-wrap: pretty; }
.capital::first-letter { text-transform: uppercase; }
.lead { font-size: 1.1rem; }
.eyebrow { margin: 0; color: var(--soft); }
.zh { color: var(--soft); }
small { color: var(--soft); font-size: .875em; }
code { font: .9em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { background: var(--card); padding: .8rem 1rem; overflow: auto; border-radius: .4rem; max-height: 30rem; }
pre code { overflow-wrap: normal; }
ul, ol { padding-left: 1.3rem; margin: .4rem 0; }
li { margin: .2rem 0; }
.plain { list-style: none; padding: 0; }
.plain > li { padding: .25rem 0; }
.roomy > li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
.chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; }
.chips a { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .8rem; text-decoration: none; }
.condition { background: var(--card); border-radius: .4rem; padding: .8rem 1rem; }
.condition::first-letter { text-transform: uppercase; }
.fact { color: inherit; text-decoration-style: dotted; text-decoration-color: var(--soft); }
.summary { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem 1rem; margin: 1.2rem 0; }
.summary > div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; padding: .4rem 0; }
.summary > div + div { border-top: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.span { white-space: nowrap; color: var(--soft); }
.mark, .state, .outcome { font-size: .85em; font-weight: 600; color: var(--calm); white-space: nowrap; }
.mark.error, .outcome.violated, .outcome.error { color: var(--bad); }
.mark.warning, .state.review, .state.open, .outcome.pending, .outcome.review, .outcome.unknown { color: var(--warn); }
.state.encoded, .outcome.satisfied { color: var(--good); }
.notice { border-left: 3px solid var(--warn); padding: .3rem .8rem; }
.scroll { overflow-x: auto; margin: .6rem 0; }
th, td { min-width: 6.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td p:first-child, td ul { margin-top: 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--soft); }
summary .begun { color: var(--ink); }
time { font-variant-numeric: tabular-nums; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; margin: 1rem 0; }
.filter[hidden] { display: none; }
.filter input { flex: 1 1 14rem; min-width: 0; }
.filter input, .filter select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; padding: .35rem .6rem; }
.choice { white-space: nowrap; }
.choice select { margin-left: .4rem; max-width: 14rem; }
.filter output { color: var(--soft); flex-basis: 100%; }
:target { background: var(--card); }
@media (max-width: 40rem) {
  .summary > div { grid-template-columns: 1fr; gap: 0; }
  h1 { font-size: 1.45rem; }
  header ul { order: 3; flex-basis: 100%; }
  .language { margin-left: auto; }
}
@media print { header, .filter, .skip { display: none; } html { background: #fff; color: #000; } }
`;

/**
 * The script of the site: it narrows lists while one types. All words must occur, in any order and language; a substring
 * counts, which is what a language without spaces needs. Nothing is fetched, stored or sent.
 */
export const script = `'use strict';
for (const form of document.querySelectorAll('form.filter')) {
  const box = form.querySelector('input');
  const choices = [...form.querySelectorAll('select')];
  const output = form.querySelector('output');
  const items = [...document.querySelectorAll('.filtered li[data-text]')];
  const groups = [...document.querySelectorAll('.filtered .group')];
  const show = () => {
    const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const fits = words.every((word) => item.dataset.text.includes(word))
        && choices.every(({ dataset, value }) => value === '' || item.dataset[dataset.by] === value);
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('li[data-text]:not([hidden])') === null;
    output.textContent = output.dataset.count.replace('{}', shown);
    const asked = new URLSearchParams(words.length === 0 ? [] : [['q', box.value]]);
    for (const { dataset, value } of choices) if (value !== '') asked.set(dataset.by, value);
    const query = asked.size === 0 ? '' : '?' + asked;
    try { history.replaceState(null, '', location.pathname + query + location.hash); } catch {}
  };
  const asked = new URLSearchParams(location.search);
  box.value = asked.get('q') ?? '';
  for (const choice of choices) choice.value = asked.get(choice.dataset.by) ?? '';
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search !== '') show();
}
`;
