import type { Field } from '../../src/manifest/field-index.js';
import { fieldPlace, rulePlace } from '../../src/pages/place.js';
import { fieldKindWords } from '../../src/pages/words.js';
import { locale, say } from '../locale.js';
import { rulesReading } from '../rules-of-field.js';
import { h } from '../view/dom.js';
import { words } from '../words.js';

const mostRules = 4;

/** What a field is: its name, its question, its values, the rules that read it. */
export const fieldCard = (field: Field, value?: string): HTMLElement => {
  const { path, kind, meta, values = {} } = field;
  const rules = rulesReading(path);
  const shown =
    value !== undefined && values[value] !== undefined ? [[value, values[value]] as const] : Object.entries(values);
  const question = meta.question?.[locale];
  return h('div', { class: 'card' }, [
    h('p', {}, [h('strong', {}, [say(meta)])]),
    question !== undefined && question !== say(meta) && h('p', {}, [question]),
    h('p', { class: 'quiet' }, [
      h('code', {}, [path]),
      ` · ${say(fieldKindWords[kind])}${meta.unit === undefined ? '' : ` · ${meta.unit}`}`,
    ]),
    shown.length > 0 &&
      h(
        'ul',
        { class: 'values' },
        shown.map(([name, text]) => h('li', {}, [h('code', {}, [name]), ` ${say(text)}`])),
      ),
    rules.length > 0 &&
      h('p', { class: 'quiet' }, [
        say(words.readBy(rules.length)),
        ...rules
          .slice(0, mostRules)
          .flatMap((rule, i) => [
            i > 0 && say({ zh: '、', en: '; ' }),
            h('a', { href: rulePlace(rule.id), target: '_blank' }, [say(rule.title)]),
          ]),
        rules.length > mostRules && ' …',
      ]),
    h('p', {}, [h('a', { href: fieldPlace(path), target: '_blank' }, [say(words.fieldPage)])]),
  ]);
};
