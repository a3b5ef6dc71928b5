import { chromiumPath, noBrowser } from '../test/support/browser.js';

console.log(chromiumPath === undefined ? noBrowser : 'the browser tests are a run of their own: npm run test:browser');
