/**
 * What makes the page answer: the language, the filters, links to findings, printing. It reads the page and nothing else:
 * no network, no storage.
 */
export const script = `
(() => {
  'use strict';
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const findings = all('details.finding');
  const groups = all('.group');
  const words = (zh, en) => (root.dataset.locale === 'zh' ? zh : en);

  const speak = (locale) => {
    root.dataset.locale = locale;
    root.lang = locale === 'zh' ? 'zh-CN' : 'en';
    document.title = root.dataset[locale === 'zh' ? 'titleZh' : 'titleEn'];
    for (const option of all('option[data-zh]')) option.textContent = option.dataset[locale];
    for (const button of all('[data-speak]')) button.setAttribute('aria-pressed', String(button.dataset.speak === locale));
    apply();
  };

  const apply = () => {
    const data = new FormData(form);
    const outcomes = new Set(data.getAll('outcome'));
    const text = String(data.get('text')).trim().toLowerCase();
    let count = 0;
    for (const finding of findings) {
      const fits =
        outcomes.has(finding.dataset.outcome) &&
        ['domain', 'phase', 'severity'].every((key) => !data.get(key) || data.get(key) === finding.dataset[key]) &&
        (!data.get('service') || finding.dataset.service.split(' ').includes(data.get('service'))) &&
        (text === '' || finding.textContent.toLowerCase().includes(text));
      finding.hidden = !fits;
      if (fits) count += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('details.finding:not([hidden])');
    shown.textContent = words('显示 ' + count + ' 项，共 ' + findings.length + ' 项', count + ' of ' + findings.length + ' shown');
  };

  const boxes = () => Array.from(form.querySelectorAll('[name=outcome]'));

  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    if (target === null) return;
    const finding = target.closest('details.finding');
    if (finding !== null) {
      if (finding.hidden) {
        form.reset();
        for (const box of boxes()) if (box.value === finding.dataset.outcome) box.checked = true;
        apply();
      }
      finding.open = true;
      finding.querySelector('summary').focus();
    } else if (target.hidden) {
      form.reset();
      for (const box of boxes()) box.checked = true;
      apply();
    }
    target.scrollIntoView();
  };

  for (const button of all('[data-speak]')) button.addEventListener('click', () => speak(button.dataset.speak));
  for (const link of all('[data-show]')) {
    link.addEventListener('click', () => {
      form.reset();
      for (const box of boxes()) box.checked = box.value === link.dataset.show;
      apply();
    });
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  window.addEventListener('hashchange', reveal);
  for (const link of all('a[href^="#"]')) {
    link.addEventListener('click', () => { if (link.hash === location.hash) reveal(); });
  }

  const acting = new Set(['violated', 'error', 'pending', 'review', 'upcoming', 'waived']);
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = findings.filter((finding) => !finding.hidden && !finding.open && acting.has(finding.dataset.outcome));
    for (const finding of opened) finding.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const finding of opened) finding.open = false;
    opened = [];
  });

  for (const part of all('[data-script]')) part.hidden = false;
  form.hidden = false;
  speak(root.dataset.locale);
  reveal();
})();
`;
