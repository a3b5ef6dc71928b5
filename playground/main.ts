import './style.css';
import { examples } from 'guiju:examples';
import { beijingDay } from '../src/logic/date.js';
import { createApp } from './app.js';
import { draft } from './draft.js';
import { sessionFrom, settingsOn } from './settings.js';
import { damaged, dataOf } from './share.js';

const begin = async (root: HTMLElement): Promise<void> => {
  const today = beijingDay(new Date().toISOString());
  const linked = await dataOf(location.hash);
  const kept = sessionFrom(draft(), today);
  const session = kept ?? sessionFrom(linked, today);
  const broken = session === undefined && (linked === damaged || linked !== undefined);
  const example = { text: examples[0]?.text ?? 'guiju: 1\n', ...settingsOn(today) };
  createApp(root, session ?? example, today, broken);
};

const root = document.getElementById('playground');
if (root !== null) {
  addEventListener('hashchange', () => location.reload());
  void begin(root);
}
