/*
 * What is meant by names and forms that come from Python. The type checker says these sentences of a
 * line, and at run time they follow the engine's own message.
 */

/** Names that are not defined here, and what to write. */
const NAMES: Partial<Record<string, string>> = {
  np: 'Write import * as np from "#np" at the top of the file.',
  numpy: 'Write import * as np from "#np" at the top of the file.',
  math: "Write Math, with a capital letter: Math.exp, Math.log.",
  True: "Write true, in small letters.",
  False: "Write false, in small letters.",
  None: "Write null or undefined; x[:, None] is x.reshape(-1, 1).",
  len: "Write list.length for a list; an array x has x.size numbers and x.shape[0] rows.",
  range: "Write for (let i = 0; i < n; i++) { … } to count from 0 to n - 1.",
  print: "Write console.log(…) to print.",
  abs: "Write Math.abs for a number, np.abs for an array.",
  round: "Write Math.round for a number, np.round for an array.",
  pow: "Write Math.pow for a number, np.power for an array.",
  sum: "Write np.sum for an array.",
  max: "Write Math.max for numbers, np.max for an array.",
  min: "Write Math.min for numbers, np.min for an array.",
  float: "Leave float out, because every number is one; x.item() is the only number of an array.",
  int: "Write Math.trunc for a whole number.",
  str: "Write String(x), or `text ${x}`.",
  zip: "Write a loop over an index, for (let i = 0; i < n; i++) { … }.",
  enumerate: "Write a loop over an index, for (let i = 0; i < n; i++) { … }.",
};

/** Python's keyword arguments. */
const KEYWORDS = /^(axis|keepdims|ord|dtype)$/;

/** Of a name that nothing defines, by the line that uses it; undefined where nothing is known. */
export function undefinedName(name: string, line: string): string | undefined {
  if (KEYWORDS.test(name) && new RegExp(`\\b${name}\\s*=[^=]`).test(line)) return keywords;
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  return assigns(name, line) ? newName(name) : undefined;
}

/** `s = …`, `[w, b] = …` */
const assigns = (name: string, line: string): boolean =>
  new RegExp(`(^|[^\\w.])${name}\\s*=[^=>]|\\[[^\\]]*\\b${name}\\b[^\\]]*\\]\\s*=[^=]`).test(line);

const keywords = "Options go into braces, by name: np.sum(x, { axis: 1, keepdims: true }).";
const newName = (name: string) => `A new name needs const or let: const ${name} = …`;

/** Of `const [w, b] = …`, where the right side is not a list; undefined for any other line. */
export function unpacking(line: string): string | undefined {
  const names = /\[([\w\s,]{1,100})\]\s*=[^=]/.exec(line)?.[1].trim();
  return names === undefined
    ? undefined
    : `An object is taken apart by the names of its fields: const { ${names} } = …`;
}
