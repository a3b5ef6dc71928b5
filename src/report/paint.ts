/** The colours of a terminal; the identity where there are none. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** No colours. */
export const plain: Paint = { bold: String, dim: String, red: String, yellow: String, green: String, cyan: String };
