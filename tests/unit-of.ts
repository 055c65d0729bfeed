import type { FunctionInfo, Unit } from "../course/catalog/units";

/** A unit for tests that look only at its functions. */
export const unitOf = (id: string, title: string, functions: FunctionInfo[]): Unit => ({
  id,
  title,
  standard: "usable",
  seed: id,
  functions,
});
