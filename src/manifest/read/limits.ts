/** What a manifest file may be at most: beyond it, it is refused before it is read further. */
export const limits = {
  /** Bytes of a file. */
  bytes: 1_048_576,
  /** How deeply maps and lists may be nested. */
  depth: 40,
  /** How many aliases a YAML file may use. */
  aliases: 50,
  /** How many keys, values and list elements a YAML file may have, those of its aliases included. */
  nodes: 100_000,
  /** How many manifests may extend one another. */
  extends: 8,
} as const;
