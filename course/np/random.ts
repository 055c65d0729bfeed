import { mersenne } from "pure-rand/generator/mersenne";
import { type Caller, fail, nameInErrors } from "./errors";
import { NDArray } from "./ndarray";
import { checkRank, checkSize, describe, sizeOf } from "./shape";

const M = Math;

/**
 * NumPy's legacy stream (np.random.seed, rand, randn): MT19937 and the steps that NumPy derives
 * from it, so that values published for Python can be reproduced. Without a seed it starts as
 * seed(0) does, so a program gives the same numbers each time.
 */
let seeded = 0;
/** Made by the first draw, because it costs more than most calls. */
let generator: ReturnType<typeof mersenne> | undefined;
/** The polar method makes normal numbers in pairs; the second waits here. */
let spare: number | undefined;

/**
 * Restarts the random numbers. Throws unless n is a whole number from 0 to 2**32 - 1.
 * Example: `np.random.seed(1)`.
 */
export function seed(n: number): void {
  if (!Number.isInteger(n) || n < 0 || n > 0xffffffff) {
    fail(seed, `Seed must be between 0 and 2**32 - 1, got ${describe(n)}`);
  }
  seeded = n;
  generator = undefined;
  spare = undefined;
}

/**
 * Numbers spread evenly over 0 ≤ x < 1: one number, or an array whose sizes are given one by one.
 * Throws for sizes that are not whole numbers, 0 or more. Example: `np.random.rand(2, 3)`.
 */
export function rand(): number;
export function rand(...shape: number[]): NDArray;
export function rand(...shape: number[]): NDArray | number {
  return draw(rand, shape, uniform);
}

/**
 * Numbers of the standard normal distribution: one, or an array whose sizes are given one by one.
 * Throws as rand does. Example: `np.random.randn(4, 1)`.
 */
export function randn(): number;
export function randn(...shape: number[]): NDArray;
export function randn(...shape: number[]): NDArray | number {
  return draw(randn, shape, normal);
}

function draw(caller: Caller, shape: number[], next: () => number): NDArray | number {
  if (shape.length === 0) return next();
  if (Array.isArray(shape[0])) fail(caller, "the sizes are given one by one, such as (2, 3)");
  for (const n of shape) checkSize(caller, n);
  checkRank(caller, shape.length);
  const data = new Float64Array(sizeOf(shape));
  for (let i = 0; i < data.length; i++) data[i] = next();
  return new NDArray(data, shape);
}

/** 53 random bits out of two draws. */
function uniform(): number {
  generator ??= mersenne(seeded);
  const high = generator.next() >>> 5;
  const low = generator.next() >>> 6;
  return (high * 67108864 + low) / 9007199254740992;
}

function normal(): number {
  if (spare !== undefined) {
    const value = spare;
    spare = undefined;
    return value;
  }
  let x: number;
  let y: number;
  let r: number;
  do {
    x = 2 * uniform() - 1;
    y = 2 * uniform() - 1;
    r = x * x + y * y;
  } while (r >= 1 || r === 0);
  const scale = M.sqrt((-2 * M.log(r)) / r);
  spare = scale * x;
  return scale * y;
}

nameInErrors(seed, "np.random.seed");
nameInErrors(rand, "np.random.rand");
nameInErrors(randn, "np.random.randn");
