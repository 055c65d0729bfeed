const BLOCKS = "▁▂▃▄▅▆▇█";
const WIDEST = 40;

/**
 * A curve in one line of text, from its lowest value (▁) to its highest (█); values that are not
 * finite are dots. Longer curves are thinned out to 40 signs that keep the first and the last.
 */
export function sparkline(values: number[]): string {
  const shown = thinned(values);
  const finite = shown.filter(Number.isFinite);
  const low = Math.min(...finite);
  const range = Math.max(...finite) - low;
  return shown.map((value) => sign(value, low, range)).join("");
}

function sign(value: number, low: number, range: number): string {
  if (!Number.isFinite(value)) return "·";
  const share = range === 0 ? 0 : (value - low) / range;
  return BLOCKS[Math.round(share * (BLOCKS.length - 1))];
}

function thinned(values: number[]): number[] {
  const count = Math.min(values.length, WIDEST);
  const step = (values.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => values[Math.round(i * step)]);
}
