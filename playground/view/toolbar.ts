import { examples } from 'guiju:examples';
import { say } from '../locale.js';
import { words } from '../words.js';
import { button, h, labelled } from './dom.js';

/** The examples to load, and the link to share. */
export const toolbar = (load: (text: string) => void, share: () => void) => {
  const select = h('select', {}, [
    h('option', { value: '' }, [say(words.chooseExample)]),
    ...examples.map(({ id, name }) => h('option', { value: id }, [name])),
  ]);
  select.addEventListener('change', () => {
    const example = examples.find(({ id }) => id === select.value);
    if (example !== undefined) load(example.text);
    select.value = '';
  });
  const link = h('input', { type: 'text', readonly: true, 'aria-label': say(words.linkReady), id: 'link' });
  const shown = h('p', { class: 'quiet linked', hidden: true }, [say(words.linkReady), ' ', link]);
  link.addEventListener('focus', () => link.select());
  const element = h('div', { class: 'toolbar' }, [
    h('div', { class: 'row' }, [
      labelled(say(words.example), select, 'example'),
      button(say(words.share), share, { id: 'share' }),
    ]),
    shown,
  ]);
  const showLink = (address: string): void => {
    link.value = address;
    shown.hidden = false;
  };
  return { element, showLink };
};
