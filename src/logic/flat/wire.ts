/** Where a truth value lies: known once all are numbered. */
export class Wire {
  at = -1;
}

/** Numbers wires one after the other, and says where they end. */
export const numberWires = (wires: readonly Wire[], from: number): number => {
  for (const [i, wire] of wires.entries()) wire.at = from + i;
  return from + wires.length;
};
