import { below, entryAt, type Tree } from "./tree";

/** One thing of a tree, and the name under which it is a part of a submission; "" for its top. */
export interface Part {
  from: string;
  as: string;
}

/** A folder of a tree, as a tree of its own. */
export const subtree = (tree: Tree, top: string): Tree => bundle(tree, [{ from: top, as: "" }]);

/** Parts of a tree, as a tree of their own: one is its top, or several are in its top. */
export function bundle(tree: Tree, parts: readonly Part[]): Tree {
  const isTop = parts.length === 1 && parts[0].as === "";
  const inParts = (path: string): string | undefined => {
    const part = parts.find(
      ({ from }) => from === "" || path === from || path.startsWith(`${from}/`),
    );
    if (!part) return undefined;
    const rest = path.slice(part.from === "" ? 0 : part.from.length + 1);
    return rest === "" ? part.as : below(part.as, rest);
  };
  return {
    list(path) {
      if (isTop || path !== "") return tree.list(pathOutside(parts, path) ?? "\0");
      return parts.flatMap(({ from, as }) => {
        const entry = entryAt(tree, from);
        return entry ? [{ ...entry, name: as }] : [];
      });
    },
    unsafe: tree.unsafe.flatMap((path) => inParts(path) ?? []),
    closed: new Map(
      [...tree.closed].flatMap(([path, why]) => {
        const inside = inParts(path);
        return inside === undefined ? [] : [[inside, why] as const];
      }),
    ),
  };
}

/** Where a path of the bundle is in the tree that it was made of; undefined for its top. */
function pathOutside(parts: readonly Part[], path: string): string | undefined {
  const [only] = parts;
  if (parts.length === 1 && only.as === "") {
    return only.from === "" ? path : path === "" ? only.from : below(only.from, path);
  }
  const [first, ...rest] = path.split("/");
  const part = parts.find(({ as }) => as === first);
  return part && [part.from, ...rest].join("/");
}
