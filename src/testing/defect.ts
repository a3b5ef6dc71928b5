/** Something that a rule, a definition or an instrument lacks. */
export interface Defect {
  /** The id of the rule, definition or instrument. */
  readonly id: string;
  readonly code:
    | 'language'
    | 'article'
    | 'path'
    | 'value'
    | 'definition'
    | 'scope'
    | 'outcome'
    | 'threshold'
    | 'commencement'
    | 'case';
  readonly message: string;
}
