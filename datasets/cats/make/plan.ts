import { artworksOf, type Artwork, type IconSet } from "./artwork";
import type { Kind } from "./emoji";
import { shuffled, stream, type Stream } from "./random";
import type { Split, Vendor } from "./vendors";

/** How many pictures of each kind: 72 + 137 and 33 + 17, the balance of the course's own pictures. */
const COUNTS: Readonly<Record<Split, Readonly<Record<Kind, number>>>> = {
  train: { cat: 72, animal: 60, face: 35, thing: 42 },
  test: { cat: 33, animal: 8, face: 4, thing: 5 },
};

/** The artwork of every picture of a split, in the order of the pictures. */
export function plan(split: Split, sets: ReadonlyMap<Vendor, IconSet>): Artwork[] {
  const next = stream(`cats:plan:${split}`);
  const kinds = Object.entries(COUNTS[split]) as [Kind, number][];
  const chosen = kinds.flatMap(([kind, count]) =>
    repeated(
      byTurns(
        next,
        [...sets].map(([vendor, set]) => artworksOf(vendor, set, split, kind)),
      ),
      count,
    ),
  );
  return shuffled(next, chosen);
}

/** The vendors' drawings, each vendor's in random order, the vendors taking turns. */
function byTurns(next: Stream, vendors: readonly Artwork[][]): Artwork[] {
  const piles = vendors.map((pile) => shuffled(next, pile));
  const longest = Math.max(...piles.map((pile) => pile.length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    piles.flatMap((pile) => pile[turn] ?? []),
  );
}

/** As many drawings as requested: if there are fewer cats, some are shown twice, varied again. */
const repeated = (pile: readonly Artwork[], count: number): Artwork[] =>
  Array.from({ length: count }, (_, i) => pile[i % pile.length]!);
