import type { ManifestInput } from '../manifest/schema.js';
import type { Bilingual } from '../text.js';
import type { Condition, Operand } from './conditions.js';
import type { ForeignProvision } from './provision.js';

/** What a definition yields: yes or no, a number, or one of some named tiers. */
export type DefinitionKind = 'status' | 'number' | 'tier';

/** What a definition says from some day on. */
export interface DefinitionPeriod<Body> {
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly until?: string;
  readonly body: Body;
  readonly provisions?: readonly ForeignProvision[];
}

/** One example that proves a definition. */
export interface DefinitionCase<Value> {
  readonly name: string;
  /** The day whose law is applied; without it, the day of `reviewedOn`. */
  readonly asOf?: string;
  readonly facts: Omit<ManifestInput, 'guiju'>;
  /** Where the definition is about the elements of a list: a value for each element. */
  readonly expect: Value | 'unknown' | readonly (Value | 'unknown')[];
}

export interface DefinitionBase<Kind extends DefinitionKind, Value> {
  /** `generative-ai-provider`: never reused. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: Bilingual;
  /** Who or what falls under it, in our own words. */
  readonly meaning: Bilingual;
  readonly provisions: readonly ForeignProvision[];
  /** The list about whose elements it is; without it, the definition is about the service. */
  readonly forEach?: string;
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly note?: string;
  readonly reviewedOn: string;
  readonly given?: Omit<ManifestInput, 'guiju'>;
  readonly cases: readonly DefinitionCase<Value>[];
}

/** A number between two steps of a tier that belongs to neither. */
export interface TierGap {
  readonly at: number;
  readonly reason: Bilingual;
}

/** A value that the law derives from facts. */
export type Definition<
  Kind extends DefinitionKind = DefinitionKind,
  Tier extends string = string,
> = Kind extends 'status'
  ? DefinitionBase<'status', boolean> & {
      readonly when: Condition;
      readonly periods?: readonly DefinitionPeriod<Condition>[];
    }
  : Kind extends 'number'
    ? DefinitionBase<'number', number> & {
        readonly value: Operand;
        readonly periods?: readonly DefinitionPeriod<Operand>[];
      }
    : DefinitionBase<'tier', Tier> & {
        /** The tiers, lowest first. */
        readonly tiers: readonly Tier[];
        /** The first whose condition holds decides; `otherwise` where none does. */
        readonly steps: readonly { readonly when: Condition; readonly tier: Tier }[];
        readonly otherwise: Tier;
        /** The numbers that the steps leave out because the law does, each with the reason; any other is a fault. */
        readonly gaps?: readonly TierGap[];
      };
