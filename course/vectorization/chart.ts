import type { Demo } from "./demos";
import type { Times } from "./timing";
import { verdict } from "./verdict";

/** A demonstration that has been timed. */
export type Measured = Pick<Demo, "name" | "sizes"> & { times: Times };

const BAR = 48;

/** Two bars, the longer one of full length, below the name and the outcome; at most 80 columns. */
export function chart({ name, sizes, times }: Measured): string {
  const longest = Math.max(times.loop, times.np);
  return [
    `${name}, ${sizes}: ${verdict(times)}`,
    bar("loop", times.loop, longest),
    bar("#np", times.np, longest),
  ].join("\n");
}

function bar(label: string, milliseconds: number, longest: number): string {
  const length = Math.max(1, Math.round((milliseconds / longest) * BAR));
  return `  ${label.padEnd(4)} ${"█".repeat(length)} ${timeText(milliseconds)}`;
}

/** Three digits: 0.712 ms, 5.31 ms, 42.0 ms. */
const timeText = (milliseconds: number): string =>
  `${milliseconds >= 1000 ? Math.round(milliseconds) : milliseconds.toPrecision(3)} ms`;
