/**
 * A number by which another one can be recognized, to 6 digits, without being told: its exponent,
 * and twice a digest of its digits, rounded on two grids of which the second is half a step off. Of
 * two numbers that are nearly equal, at least one grid has both in the same step.
 */
export type NumberDigest = [exponent: number | string, down: number, nearest: number];

const DIGITS = 6;

export function digestOf(x: number, salt: string): NumberDigest {
  if (!Number.isFinite(x)) return [String(x), 0, 0];
  const exponent = exponentOf(x);
  const [down, nearest] = stepsOf(x, exponent);
  return [exponent, hash(`${salt} ${down}`), hash(`${salt} ${nearest}`)];
}

export function hasDigest(x: number, [exponent, down, nearest]: NumberDigest, salt: string) {
  if (typeof exponent === "string") return String(x) === exponent;
  if (!Number.isFinite(x)) return false;
  const [ownDown, ownNearest] = stepsOf(x, exponent);
  return hash(`${salt} ${ownDown}`) === down || hash(`${salt} ${ownNearest}`) === nearest;
}

/** Below a thousandth all numbers have the steps of a thousandth: there, they are compared as such. */
const exponentOf = (x: number): number => Math.floor(Math.log10(Math.max(Math.abs(x), 1e-3)));

function stepsOf(x: number, exponent: number): [number, number] {
  const steps = x / 10 ** (exponent - DIGITS);
  // + 0, because −0 would be written as another number
  return [Math.floor(steps) + 0, Math.floor(steps + 0.5) + 0];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
