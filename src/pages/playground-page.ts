import { html } from './html.js';
import type { Page, Scribe } from './page.js';

/**
 * What the page may do: run its own scripts, show its own styles and the marks drawn in them. It has no address to send
 * anything to. The editor brings its styles under a name of their own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self' 'nonce-guiju-editor'",
  "style-src-attr 'unsafe-inline'",
  'img-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The playground: an editor for a manifest, and what the rules find in it. The script fills it. */
export const playgroundPage = ({ say }: Scribe): Page => {
  const title = say({ zh: '演练场', en: 'Playground' });
  return {
    place: 'playground.html',
    title,
    summary: say({
      zh: '在浏览器中编写服务清单，即时看到结论；内容不离开本机。',
      en: 'Write a manifest in the browser and see the findings at once; nothing leaves this machine.',
    }),
    wide: true,
    head: html`<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<link rel="stylesheet" href="../assets/playground.css">
<script src="../assets/playground.js" defer></script>
`,
    body: html`<h1>${title}</h1>
<p class="play-lead">${say({
      zh: '编写服务清单，即时看到法律对它的要求。规则全部在本页中运行，内容不发送到任何地方。',
      en: 'Write a manifest and see at once what the law asks of it. The rules run in this page, nothing is sent anywhere.',
    })}</p>
<noscript><p class="notice">${say({ zh: '演练场需要启用 JavaScript。', en: 'The playground needs JavaScript.' })}</p></noscript>
<div id="playground"></div>`,
  };
};
