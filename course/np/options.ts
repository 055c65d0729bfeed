import { type Caller, fail } from "./errors";
import * as texts from "./replacement-texts";
import { describe, isArray } from "./shape";

export interface AxisOptions {
  /** The axis that disappears: 0 goes down the columns, 1 along the rows, -1 is the last one. */
  axis?: number;
  /** Keep that axis with size 1, so that the result broadcasts against the array it came from. */
  keepdims?: boolean;
}

/** What is meant where a second array or number is given. */
const PAIRWISE: Partial<Record<string, string>> = { max: "maximum", min: "minimum" };

/**
 * Refuses what the type checker would have refused. Jest only transpiles, so a learner who
 * overlooks the editor's red lines would otherwise get a result that ignores the option.
 */
export function checkOptions(caller: Caller, options: unknown, known: readonly string[]): void {
  const isRecord = typeof options === "object" && options !== null && !Array.isArray(options);
  if (!isRecord || isArray(options)) {
    const pairwise = PAIRWISE[caller.name];
    if (pairwise !== undefined && (isArray(options) || typeof options === "number")) {
      fail(caller, texts.oneArray(caller.name, pairwise));
    }
    fail(
      caller,
      `options are written as an object, such as { ${known[0]}: … }, not ${describe(options)}`,
    );
  }
  for (const [key, value] of Object.entries(options)) {
    if (!known.includes(key)) {
      const meant = known.find((name) => name.toLowerCase() === key.toLowerCase());
      const hint = meant ? `did you mean "${meant}"?` : `it knows ${known.join(", ")}`;
      fail(caller, `unknown option "${key}": ${hint}`);
    }
    if (key === "keepdims" && value !== undefined && typeof value !== "boolean") {
      fail(caller, `keepdims is true or false, not ${describe(value)}`);
    }
  }
}
