const outcomes = [
  'violated',
  'error',
  'pending',
  'unknown',
  'review',
  'upcoming',
  'waived',
  'satisfied',
  'not-applicable',
];

const badges = outcomes
  .map(
    (one) =>
      `.badge.${one}{color:var(--${one});background:var(--${one}-soft)}.bar .${one}{fill:var(--${one}-bar,var(--${one}))}`,
  )
  .join('\n');

const tiles = outcomes.map((one) => `.tiles .${one}>*{border-top-color:var(--${one})}`).join('\n');

const light = `
--ink:#1f2328;--quiet:#57606a;--line:#d8dee4;--page:#fff;--soft:#f6f8fa;--link:#0a58a8;
--violated:#a8201a;--violated-soft:#fdeceb;--error:#a8201a;--error-soft:#fdeceb;
--pending:#7d4e00;--pending-soft:#fdf1da;--unknown:#44546a;--unknown-soft:#edf1f5;--unknown-bar:#c5ced8;
--review:#5b3ea6;--review-soft:#f2eefb;--upcoming:#0b5583;--upcoming-soft:#e5f1fa;
--waived:#57606a;--waived-soft:#f0f2f4;--satisfied:#1a6334;--satisfied-soft:#e6f4ea;
--not-applicable:#57606a;--not-applicable-soft:#f0f2f4;`;

const dark = `
--ink:#e6e9ed;--quiet:#a3adb8;--line:#39424c;--page:#15191e;--soft:#1d232a;--link:#7fb8f5;
--violated:#ff9d95;--violated-soft:#43201f;--error:#ff9d95;--error-soft:#43201f;
--pending:#f0c060;--pending-soft:#3a2f16;--unknown:#b4c2d3;--unknown-soft:#29323c;--unknown-bar:#46525f;
--review:#c7b3f7;--review-soft:#322a49;--upcoming:#8ecaf0;--upcoming-soft:#1b3445;
--waived:#a3adb8;--waived-soft:#2a3138;--satisfied:#8fd4a5;--satisfied-soft:#1c3626;
--not-applicable:#a3adb8;--not-applicable-soft:#2a3138;`;

/** How the page looks: wide and narrow, by day and by night, and on paper. */
export const style = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
[hidden]{display:none!important}
html[data-locale=zh] [lang=en],html[data-locale=en] [lang=zh-CN]{display:none}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding-top:1.25rem;padding-bottom:.75rem}
h1{font-size:1rem;font-weight:600;color:var(--quiet);margin:0}
h2{font-size:1.6rem;line-height:1.3;margin:1.5rem 0 .25rem;overflow-wrap:anywhere}
h3{font-size:1.05rem;margin:0 0 .6rem}
ol+h3,ul+h3,table+h3,.scroll+h3{margin-top:1.4rem}
p{margin:.4rem 0}
a{color:var(--link);text-underline-offset:.15em}
code{font:.86em/1.5 ui-monospace,SFMono-Regular,Consolas,"Noto Sans Mono CJK SC",monospace;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;font-weight:400}
thead th{font-size:.82rem;color:var(--quiet);border-bottom:1px solid var(--line)}
ul,ol{margin:.3rem 0;padding-left:1.3rem}
button,select,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.quiet,.meta,.place,.path{color:var(--quiet)}
.meta,.place{overflow-wrap:anywhere}
.path{font-size:.8rem}
.subject{color:var(--quiet);font-weight:400}
.subject::before{content:"["}.subject::after{content:"]"}
.hidden,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:absolute;left:1rem;top:.5rem;background:var(--page);padding:.4rem .8rem;z-index:1}
.speak{display:flex;border:1px solid var(--line);border-radius:6px;overflow:hidden}
.speak button{border:0;background:none;padding:.3rem .8rem;cursor:pointer}
.speak button[aria-pressed=true]{background:var(--ink);color:var(--page)}
.speak button:focus-visible{outline-offset:-3px}
.verdict{font-size:1.2rem;line-height:1.5;margin:.9rem 0 1.1rem;max-width:46rem}
.tiles{list-style:none;display:flex;flex-wrap:wrap;gap:.6rem;padding:0;margin:0 0 1.6rem}
.tiles li>*{display:block;min-width:6.6rem;padding:.5rem .8rem;border:1px solid var(--line);border-top:3px solid;border-radius:4px;color:inherit;text-decoration:none;font-size:.85rem;color:var(--quiet)}
.tiles a:hover{background:var(--soft)}
.tiles .number{display:block;font-size:1.6rem;line-height:1.25;color:var(--ink);font-variant-numeric:tabular-nums}
${tiles}
.badge{display:inline-block;padding:.02rem .5rem;border-radius:4px;font-size:.82rem;line-height:1.6;white-space:nowrap}
${badges}
.columns{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);gap:2rem 3rem}
.side{display:grid;gap:2rem;align-content:start;min-width:0}
.block{min-width:0}
.domains th[scope=row]{width:32%}
.domains td:nth-child(2){width:8.2rem}
.domains .share{padding-right:0}
.domains tbody tr+tr>*{border-top:1px solid var(--line)}
.bar{display:block;width:100%;height:6px;margin:.5rem 0 .25rem;border-radius:3px;background:var(--soft)}
.numbers{list-style:none;display:flex;flex-wrap:wrap;gap:0 .9rem;padding:0;margin:0;font-size:.82rem;color:var(--quiet)}
.axis{display:block;width:100%;max-width:46rem;height:auto;margin-bottom:.4rem}
.axis text{font-size:11px;fill:var(--quiet);text-anchor:middle}
.axis .rail,.axis .tick{stroke:var(--line);stroke-width:1.5}
.axis .today{stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:3 3}
.axis .late{fill:var(--violated)}.axis .soon{fill:var(--pending)}.axis .later{fill:var(--unknown)}.axis .upcoming{fill:var(--upcoming)}
.dates{list-style:none;padding:0 0 0 .9rem;margin:0;border-left:2px solid var(--line)}
.dates li{padding:.25rem 0 .35rem}
.dates .when{font-weight:600;font-variant-numeric:tabular-nums}
.questions li{margin:.3rem 0}
.amount{font-size:1.25rem}
.more summary{cursor:pointer;color:var(--link)}
.notes{margin:.25rem 0}
#findings{margin-top:2.5rem;padding-top:.5rem;border-top:1px solid var(--line)}
#filters{margin:.8rem 0 1.2rem;padding:.8rem 1rem;background:var(--soft);border-radius:8px;font-size:.92rem}
fieldset{border:0;margin:0 0 .6rem;padding:0;display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center}
legend{float:left;margin:.25rem .5rem 0 0;color:var(--quiet)}
.chip{display:inline-flex;align-items:center;gap:.3rem;border:1px solid var(--line);border-radius:99px;padding:.1rem .7rem .1rem .5rem;background:var(--page);cursor:pointer}
.count{color:var(--quiet);font-variant-numeric:tabular-nums}
.selects{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end}
.selects label{display:flex;flex-direction:column;color:var(--quiet);font-size:.85rem}
.selects select,.selects input,.selects button{min-height:2.2rem;padding:.2rem .5rem;border:1px solid var(--line);border-radius:6px;background:var(--page);color:var(--ink);font-size:.95rem;max-width:100%}
.selects button{cursor:pointer}
#shown{margin:.6rem 0 0;color:var(--quiet)}
.group{margin:1.6rem 0}
.finding{border:1px solid var(--line);border-radius:6px;margin:.5rem 0;background:var(--page)}
.finding>summary{position:relative;padding:.6rem .9rem .6rem 2.2rem;cursor:pointer;list-style:none}
.finding>summary::-webkit-details-marker{display:none}
.finding>summary::before{content:"";position:absolute;left:.95rem;top:1.1rem;border:.3rem solid transparent;border-left-color:var(--quiet);border-right:0}
.finding[open]>summary::before{transform:rotate(90deg)}
.finding>summary:hover{background:var(--soft)}
.finding>summary .head{display:block}
.finding>summary .title{font-weight:600}
.finding>summary .sub{display:block;font-size:.88rem;color:var(--quiet);margin-top:.1rem}
.finding[open]>summary{border-bottom:1px solid var(--line)}
.finding dl{margin:0;padding:.4rem .9rem .8rem 2.2rem}
.part{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.2rem 1rem;padding:.45rem 0}
.part+.part{border-top:1px solid var(--line)}
dt{color:var(--quiet);font-size:.9rem}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
.facts{font-size:.9rem}
.facts td,.facts th{width:22%}.facts th:first-child{width:46%}.facts td:last-child,.facts th:last-child{width:32%}
.missing{font-size:.9rem;margin:0}
.scroll{overflow-x:auto}
.fleet td{font-variant-numeric:tabular-nums}
footer{margin-top:2.5rem;padding-top:1rem;padding-bottom:2.5rem;font-size:.88rem;border-top:1px solid var(--line)}
@media (max-width:46rem){
.columns{grid-template-columns:minmax(0,1fr)}
.axis{display:none}
h2{font-size:1.35rem}
.verdict{font-size:1.08rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.4rem,1fr))}
.tiles li>*{min-width:0}
.domains thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.domains tr{display:grid;grid-template-columns:minmax(0,1fr) auto;padding:.35rem 0}
.domains tbody tr+tr{border-top:1px solid var(--line)}
.domains tbody tr+tr>*{border-top:0}
.domains th[scope=row],.domains td:nth-child(2){width:auto;padding:.1rem 0}
.domains .share{grid-column:1/-1;padding:0}
.part{grid-template-columns:minmax(0,1fr)}
.finding dl{padding-left:.9rem}
.facts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.facts tr{display:block;padding:.3rem 0}
.facts tr+tr{border-top:1px dashed var(--line)}
.facts th,.facts td,.facts th:first-child,.facts td:last-child{display:block;width:auto;padding:.05rem 0}
}
@media print{
:root{color-scheme:light;${light}}
body{font-size:10pt}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
.speak,#filters,.skip,.more{display:none!important}
a{color:inherit;text-decoration:none}
.badge,.bar rect,.tiles li>*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.finding,.tiles li,.dates li,tr{break-inside:avoid}
h2,h3{break-after:avoid}
.columns{gap:1rem 1.5rem}
.finding>summary::before{display:none}
.finding>summary{padding-left:.9rem}
}
`;
