import type { Bilingual } from '../text.js';
import type { Provision } from './provision.js';

/** A law, an administrative regulation, a departmental rule, a normative document or a standard. */
export type InstrumentKind =
  | 'law'
  | 'administrative-regulation'
  | 'departmental-rule'
  | 'normative-document'
  | 'mandatory-standard'
  | 'recommended-standard'
  | 'technical-document';

/** One text of the instrument: its first day in force, its last, and how many articles it has. */
export interface Edition {
  /** The first day in force. */
  readonly from: string;
  /** The last day in force. */
  readonly until?: string;
  /** The number of articles, or for a standard the list of its clauses. */
  readonly articles: number | readonly string[];
}

/** Why an obligation has no rule. */
export type NotEncodedReason =
  /** A duty on what people may say: left to counsel. */
  | 'speech'
  /** Binds an authority, not a service. */
  | 'authority'
  /** Binds someone whom a service manifest does not describe: a person, a seller of equipment. */
  | 'out-of-scope'
  /** Says to whom or when the instrument applies: encoded as a definition. */
  | 'definition'
  /** A right or a permission: nothing to violate. */
  | 'permission'
  /** Purpose, principle, policy, liability or commencement: no duty of its own. */
  | 'general'
  /** Repeats a duty that another provision states in full. */
  | 'restated'
  /** The text could not be verified. */
  | 'unverified';

/** A provision that is named in the coverage page and has no rule. */
export interface NotEncoded {
  readonly provision: Provision | readonly Provision[];
  readonly reason: NotEncodedReason;
  /** What it demands and why it is no rule, in our own words. */
  readonly note: Bilingual;
}

/** One of the documents of which an instrument consists that is a regime rather than one text: tiered protection, cryptography. */
export interface Component {
  /** Unique within the instrument: `gbt-22239-2019`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: InstrumentKind;
  readonly number?: string;
  readonly issuers?: readonly string[];
  readonly issuedOn?: string;
  readonly editions: readonly Edition[];
  /** The id of the component that replaced it. */
  readonly replacedBy?: string;
  readonly officialPage?: string;
}

/** An instrument as it is given to {@link defineInstrument}. */
export interface Instrument {
  /** `cn-csl`: never reused. */
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: InstrumentKind;
  /** The number of the order or document, or of the standard: `国家主席令第61号`. */
  readonly number?: string;
  /** Who issued it, in Chinese, first issuer first. */
  readonly issuers: readonly string[];
  /** The day on which it was issued. */
  readonly issuedOn?: string;
  /** Each text of it, oldest first. The last has no end unless the instrument is repealed. */
  readonly editions: readonly Edition[];
  /** The id of the instrument that replaced it. */
  readonly replacedBy?: string;
  /** The official page, or the host on which the official text is published. */
  readonly officialPage: string;
  /** The day on which the encoding was last held against the text. */
  readonly reviewedOn: string;
  readonly note?: string;
  /** The documents of a regime; a provision names the one in which it stands. */
  readonly components?: readonly Component[];
  readonly notEncoded?: readonly NotEncoded[];
}
