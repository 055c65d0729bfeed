import { createRequire } from "node:module";
import ts from "typescript";
import { NDArray } from "#np";
import { trustedAnswerer } from "../../answers/trusted-answerer";
import { Refusal } from "../../base/refusal";
import type { Answers } from "../../checks/answers";
import type { Grader } from "../../checks/check";
import { judge } from "../../checks/judge";
import { type Literal, literalsIn } from "./literals-in";

/** Numbers that agree to this share are left as they were written: 0.5 stays 0.5. */
const SAME = 1e-9;

/**
 * The text of a visible.ts with every expected literal as the solutions have it.
 *
 * Each expectation is made to accept anything and to hand over what it was given; the checks run
 * over the solutions; then the literals that were wrong are rewritten, to full precision.
 *
 * @param where the path is "UNIT/FUNCTION", the seed is the unit's
 * @throws Refusal where the file gives no checks
 */
export function refreshLiterals(
  text: string,
  file: string,
  reference: Answers,
  { path, seed }: { path: string; seed: string },
): string {
  const literals = literalsIn(text, file);
  const seen = new Map<number, unknown>();
  const grader = loadText(recording(text, literals), file, (n, value) => {
    seen.set(n, value);
    return value;
  });
  const setting = {
    answerer: trustedAnswerer(reference),
    seed,
    path,
    params: () => [],
  };
  for (const check of grader({})) judge(check, setting);
  return literals.reduceRight((result, { start, end }, n) => {
    if (!seen.has(n)) return result;
    const written = JSON.parse(text.slice(start, end).replace(/,(\s*\])/g, "$1")) as unknown;
    const actual = plain(seen.get(n));
    if (isSame(written, actual)) return result;
    return result.slice(0, start) + JSON.stringify(actual) + result.slice(end);
  }, text);
}

/** `expect(x).toBeArray([1])` becomes `record(0, expect(x).toBeArray([1]))`. */
function recording(text: string, literals: Literal[]): string {
  const edits = literals.flatMap(({ callStart, callEnd }, n) => [
    { at: callStart, insert: `record(${n}, ` },
    { at: callEnd, insert: ")" },
  ]);
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((result, { at, insert }) => result.slice(0, at) + insert + result.slice(at), text);
}

function loadText(
  text: string,
  file: string,
  record: (n: number, value: unknown) => unknown,
): Grader {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const exports: { default?: Grader } = {};
  // oxlint-disable-next-line typescript/no-implied-eval -- the course's own check, instrumented
  const run = new Function("require", "exports", "record", outputText);
  run(lenient(createRequire(file)), exports, record);
  if (!exports.default) {
    throw new Refusal(`${file} has no default export: export default checks(…).`);
  }
  return exports.default;
}

/** Gives the check an `expect` that accepts anything, of any shape, and hands it on. */
function lenient(load: NodeJS.Require): (name: string) => unknown {
  return (name) => {
    const found = load(name) as { expect?: unknown };
    return typeof found.expect === "function" ? { ...found, expect: accept } : found;
  };
}

const accept = (thing: unknown): unknown => ({
  at: (path: string) => accept(path.split(".").reduce(fieldOf, thing)),
  toBeArray: () => thing,
  toHaveShape: () => thing,
  toBeNumber: () => (thing instanceof NDArray && thing.size === 1 ? thing.item() : thing),
  toBeList: () => thing,
  toBeBetween: () => undefined,
  toThrowAbout: () => undefined,
});

const fieldOf = (value: unknown, field: string): unknown =>
  (value as Record<string, unknown> | undefined)?.[field];

const plain = (value: unknown): unknown => (value instanceof NDArray ? value.toArray() : value);

function isSame(written: unknown, actual: unknown): boolean {
  if (Array.isArray(written) && Array.isArray(actual)) {
    return written.length === actual.length && written.every((item, i) => isSame(item, actual[i]));
  }
  const [a, b] = [written as number, actual as number];
  return typeof a === "number" && Math.abs(a - b) <= SAME * Math.max(1, Math.abs(b));
}
