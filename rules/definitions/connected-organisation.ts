import { defineStatus, equals, not } from '../../src/rule/index.js';

/** Who runs a service on the internet as an organisation. */
export const connectedOrganisation = defineStatus({
  id: 'connected-organisation',
  title: { zh: '联网单位', en: 'Connected organisation' },
  meaning: {
    zh: '提供互联网服务或者使用互联网的法人和其他组织，不含自然人。',
    en: 'A legal person or another organisation that offers internet services or uses the internet; not a natural person.',
  },
  provisions: [
    { instrument: 'cn-public-security-internet', component: 'mps-33', article: '10' },
    { instrument: 'cn-public-security-internet', component: 'mps-33', article: '12', paragraph: 1 },
    { instrument: 'cn-public-security-internet', component: 'mps-82', article: '7' },
  ],
  when: not(equals('operator.kind', 'person')),
  note: 'A manifest describes a service that can be reached over a network; the orders bind units that are connected, so that only the kind of the operator is left to ask. The filing site of the police also takes natural persons; the text names organisations alone.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'a company', facts: { operator: { kind: 'company' } }, expect: true },
    { name: 'a public institution', facts: { operator: { kind: 'public-institution' } }, expect: true },
    { name: 'a state organ', facts: { operator: { kind: 'state-organ' } }, expect: true },
    { name: 'an association', facts: { operator: { kind: 'association' } }, expect: true },
    { name: 'a natural person', facts: { operator: { kind: 'person' } }, expect: false },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});
