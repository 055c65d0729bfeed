import { NDArray } from "#np";

/** What all code in a test file shares: the language's own objects, by their global names. */
const SHARED = [
  "Array Boolean Date Error Float64Array Function Infinity JSON Map Math NaN Number Object",
  "Promise Proxy RangeError Reflect RegExp Set String Symbol SyntaxError TypeError WeakMap",
  "clearImmediate clearInterval clearTimeout console globalThis isFinite isNaN parseFloat parseInt",
  "process queueMicrotask setImmediate setInterval setTimeout structuredClone",
].flatMap((names) => names.split(" "));

/** Objects often define these with their own meaning, and a lock would forbid that too. */
const FREE = new Set<PropertyKey>(["constructor", "toString", "toLocaleString", "valueOf", "name"]);

/** Jest itself writes to these. */
const OPEN = ["console", "process", "globalThis", "Error", "Date"];

/**
 * Makes what the language brings read-only, so that a file which changes `Math.exp` or
 * `Array.prototype.map` fails at that line, and costs no other function its result. Must be called
 * before any learner code is loaded; additions stay possible.
 */
export function lockGlobals(): void {
  const shared = globalThis as unknown as Record<string, unknown>;
  for (const name of SHARED) {
    const thing = shared[name];
    lock(globalThis, name);
    if (OPEN.includes(name)) continue;
    lockAll(thing);
    lockAll((thing as { prototype?: unknown } | null)?.prototype);
  }
  const typed = Object.getPrototypeOf(Float64Array) as typeof Float64Array;
  const iterator = Object.getPrototypeOf([][Symbol.iterator]()) as object;
  for (const thing of [typed, typed.prototype, iterator, NDArray, NDArray.prototype])
    lockAll(thing);
}

function lockAll(thing: unknown): void {
  if (thing === null || !["object", "function"].includes(typeof thing)) return;
  for (const key of ownKeys(thing as object)) {
    if (!FREE.has(key)) lock(thing as object, key);
  }
}

/* Kept here, because their own names are among those that are locked. */
const { defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;

function lock(owner: object, key: PropertyKey): void {
  const property = getOwnPropertyDescriptor(owner, key);
  if (!property?.configurable) return;
  const change = "value" in property ? { value: property.value, writable: false } : {};
  defineProperty(owner, key, { ...property, ...change, configurable: false });
}
