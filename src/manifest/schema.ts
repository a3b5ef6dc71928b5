import type { InputOf, OutputOf } from './field.js';
import { advertising } from './sections/advertising/index.js';
import { ai } from './sections/ai/index.js';
import { algorithms } from './sections/algorithms/index.js';
import { attestations } from './sections/attestations.js';
import { commerce } from './sections/commerce/index.js';
import { data } from './sections/data/index.js';
import { filings } from './sections/filings/index.js';
import { incidents } from './sections/incidents/index.js';
import { labeling } from './sections/labeling/index.js';
import { minors } from './sections/minors/index.js';
import { operator } from './sections/operator/index.js';
import { personalData } from './sections/personal-data/index.js';
import { platform } from './sections/platform/index.js';
import { security } from './sections/security/index.js';
import { service } from './sections/service/index.js';
import { transfers } from './sections/transfers/index.js';

/** The sections of a manifest, version 1. Every one may be left out: what is absent is unknown. */
export const sections = {
  operator,
  service,
  security,
  incidents,
  data,
  ai,
  labeling,
  personalData,
  transfers,
  platform,
  minors,
  algorithms,
  commerce,
  advertising,
  filings,
  attestations,
} as const;

interface Header {
  readonly guiju: 1;
  readonly extends?: string | undefined;
}

/** A manifest as it is written: shorthands allowed, anything may be absent. */
export type ManifestInput = Header & InputOf<typeof sections>;

/** A manifest as it is evaluated: shorthands expanded. */
export type Manifest = Header & OutputOf<typeof sections>;
