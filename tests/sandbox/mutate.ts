import seedrandom from "seedrandom";

/** A few bytes changed, cut out or doubled, the same for the same seed. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seedrandom(String(seed));
  const below = (n: number) => Math.floor(random() * n);
  let list = [...bytes];
  for (let change = 0; change <= below(4); change++) {
    const at = below(list.length);
    const kind = below(4);
    if (kind === 0) list[at] = below(256);
    else if (kind === 1) list[at] = 255;
    else if (kind === 2) list.splice(at, 1 + below(4));
    else list = [...list.slice(0, at), ...list.slice(Math.max(0, at - below(8)))];
  }
  return Uint8Array.from(list);
}
