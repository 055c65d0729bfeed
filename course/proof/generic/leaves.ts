import { isPlainObject } from "../../checks/copy-arguments";

/** Changes one part of a result. */
export type LeafChange = (leaf: unknown) => unknown;

/** The paths of the parts of a result: "grads.dw"; "" where the result is a single part. */
export function leafPaths(result: unknown, path = ""): string[] {
  if (!isPlainObject(result)) return [path];
  return Object.entries(result).flatMap(([key, item]) =>
    leafPaths(item, path ? `${path}.${key}` : key),
  );
}

/** The result with one part changed. */
export function withLeaf(result: unknown, path: string, change: LeafChange): unknown {
  if (path === "") return change(result);
  const [key, ...rest] = path.split(".");
  const fields = result as Record<string, unknown>;
  return { ...fields, [key]: withLeaf(fields[key], rest.join("."), change) };
}
