import { artworksOf, type Artwork, type IconSet } from "./artwork";
import type { Kind } from "./emoji";
import { shuffled, stream, type Stream } from "./random";
import { VENDORS, type Split, type Vendor } from "./vendors";

/** How many pictures of each kind: 72 + 137 and 33 + 17, the balance of the course's own pictures. */
const COUNTS: Readonly<Record<Split, Readonly<Record<Kind, number>>>> = {
  train: { cat: 72, animal: 60, face: 35, thing: 42 },
  test: { cat: 33, animal: 8, face: 4, thing: 5 },
};

/** The artwork of every picture of a split, in the order of the pictures. */
export function plan(split: Split, sets: ReadonlyMap<Vendor, IconSet>): Artwork[] {
  const next = stream(`cats:plan:${split}`);
  const kinds = Object.entries(COUNTS[split]) as [Kind, number][];
  return shuffled(
    next,
    kinds.flatMap(([kind, count]) => choose(next, candidates(next, split, kind, sets), count)),
  );
}

/** The drawings of a kind, vendor by turns, so that each vendor has its share of the pictures. */
function candidates(
  next: Stream,
  split: Split,
  kind: Kind,
  sets: ReadonlyMap<Vendor, IconSet>,
): Artwork[] {
  const piles = VENDORS.map((vendor) =>
    shuffled(next, artworksOf(vendor, sets.get(vendor)!, split, kind)),
  );
  const longest = Math.max(...piles.map((pile) => pile.length));
  return Array.from({ length: longest }, (_, turn) => piles.flatMap((pile) => pile[turn] ?? [])).flat();
}

/** As many drawings as asked for; when there are fewer, from the start again. */
const choose = (_next: Stream, pile: readonly Artwork[], count: number): Artwork[] =>
  Array.from({ length: count }, (_, i) => pile[i % pile.length]!);
