import { between, pick, type Stream } from "./random";

/** How one picture shows its artwork. Lengths are in pixels of the 64 x 64 picture. */
export type Variation = {
  /** Length of the artwork's longer side. */
  readonly size: number;
  /** Centre of the artwork. */
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
  /** Degrees, clockwise. */
  readonly tilt: number;
  readonly background: Background;
};

export type Background = {
  readonly pattern: "plain" | "gradient" | "stripes" | "dots";
  /** Two CSS colours. A plain background shows only the first. */
  readonly colours: readonly [string, string];
  /** Degrees that the gradient or the stripes are turned by. */
  readonly angle: number;
};

/** Draws one variation. The order of the draws is part of the data set: add new ones at the end. */
export function vary(next: Stream): Variation {
  const size = between(next, 52, 62);
  const play = (64 - size) / 2;
  return {
    size,
    x: 32 + between(next, -play, play),
    y: 32 + between(next, -play, play),
    flip: next() < 0.5,
    tilt: between(next, -10, 10),
    background: background(next),
  };
}

/** Any hue, so that the colour of the background says nothing about the label. */
function background(next: Stream): Background {
  const hue = between(next, 0, 360);
  const light = between(next, 12, 36);
  const colour = (turn: number, lighter: number): string =>
    `hsl(${(hue + turn).toFixed(0)} ${between(next, 15, 75).toFixed(0)}% ${(light + lighter).toFixed(0)}%)`;
  return {
    pattern: pick(next, ["plain", "gradient", "stripes", "dots"]),
    colours: [colour(0, 0), colour(between(next, 20, 90), between(next, -12, 12))],
    angle: between(next, 0, 180),
  };
}
