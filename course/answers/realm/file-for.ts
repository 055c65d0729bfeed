/** "./sigmoid", "../01-numpy-basics/relu.ts", "./helper.js"; a deeper path leads nowhere. */
const PATH = /^(?:\.|\.\.\/(?<unit>[\w-]{1,100}))\/(?<stem>[\w-]{1,100})(?:\.[jt]s)?$/;

/** The unit's own folder is "" here. */
const FROM = /^(?:\.\.\/(?<unit>[\w-]+)\/)?/;

/**
 * The file that an import means, from the unit's own folder; undefined where answers may not import
 * such a thing: packages, modules of Node, subfolders, later units.
 *
 * @param unit whose answers are loaded: "02-logistic-regression"
 * @param from the importing file, as this function names files
 */
export function fileFor(unit: string, from: string, name: string): string | undefined {
  const path = PATH.exec(name)?.groups;
  if (!path) return undefined;
  const own = FROM.exec(from)?.groups?.unit ?? unit;
  const target = path.unit ?? own;
  // units are numbered: an earlier one stands before this one
  if (target > own) return undefined;
  return target === unit ? `${path.stem}.ts` : `../${target}/${path.stem}.ts`;
}
