const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const GO_ON = 32;

/**
 * For each line of compiled code the line of its source, from the `mappings` of a source map: one
 * group of segments a line, each segment a list of differences, the third of which is the source's
 * line. At index 0 nothing: lines are counted from 1.
 */
export function lineTable(mappings: string): number[] {
  const lines = [0];
  let source = 0;
  for (const group of mappings.split(";")) {
    let first = 0;
    for (const segment of group === "" ? [] : group.split(",")) {
      source += differences(segment)[2] ?? 0;
      first ||= source + 1;
    }
    lines.push(first);
  }
  return lines;
}

/** Base 64, six bits a character: one says that more follow, the lowest of a number is its sign. */
function differences(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & (GO_ON - 1)) << shift;
    shift += 5;
    if (digit & GO_ON) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
