/**
 * A file that a learner may hand in: a right answer with something about it. `earns` says what it
 * gets of the points of its visible checks.
 */
export interface Entry {
  title: string;
  earns: "all" | "some" | "none";
  /** Before the function. */
  top?: string;
  /** Statements before its `return`. The function's argument is `x`. */
  before?: string;
  /** What is returned, made of the right answer, an expression. */
  returns?: (right: string) => string;
  /** All of the file, made of the function's name and its right answer. */
  text?: (name: string, right: string) => string;
  /** Other files in the unit's folder, by name. */
  beside?: Record<string, string>;
  /** Needed where the code is about this function: "UNIT/FUNCTION". */
  answer?: string;
}

/** Functions of one array that serve as hosts: the right answer is an expression of `x`. */
export const HOSTS: Record<string, string> = {
  "01-numpy-basics/relu": "np.maximum(0, x)",
  "01-numpy-basics/np_sigmoid": "np.divide(1, np.add(1, np.exp(np.negative(x))))",
  "01-numpy-basics/normalizeRows": "np.divide(x, np.linalg.norm(x, { axis: 1, keepdims: true }))",
  "01-numpy-basics/softmax":
    "((e: any) => np.divide(e, np.sum(e, { axis: 1, keepdims: true })))(np.exp(np.subtract(x, np.max(x, { axis: 1, keepdims: true }))))",
  "01-numpy-basics/image2vector": "np.reshape(x, [x.size, 1])",
  "01-numpy-basics/as_column":
    '((a: any) => { if (a.ndim !== 1) throw new Error("no"); return np.reshape(a, [a.size, 1]); })(x)',
  "01-numpy-basics/sigmoid_derivative":
    "((s: any) => np.multiply(s, np.subtract(1, s)))(np.divide(1, np.add(1, np.exp(np.negative(x)))))",
  "02-logistic-regression/flatten_images":
    "np.transpose(np.reshape(x, [x.shape[0], x.size / x.shape[0]]))",
  "02-logistic-regression/standardize": "np.divide(x, 255)",
  "02-logistic-regression/sigmoid": "np.divide(1, np.add(1, np.exp(np.negative(x))))",
};

/** A placed entry: the text of its file, and the files beside it. */
export interface Placed {
  entry: Entry;
  unit: string;
  name: string;
  files: Record<string, string>;
}

/** Gives each entry a host, in turn, so that those of one submission do not get in each other's way. */
export function place(entries: Entry[]): Placed[] {
  const hosts = Object.keys(HOSTS);
  return entries.map((entry, i) => {
    const answer = entry.answer ?? hosts[i % hosts.length];
    const [unit, name] = answer.split("/");
    return { entry, unit, name, files: { ...entry.beside, [`${name}.ts`]: textOf(entry, answer) } };
  });
}

function textOf({ top = "", before = "", returns, text }: Entry, answer: string): string {
  const name = answer.split("/")[1];
  const right = HOSTS[answer] ?? "undefined";
  if (text) return text(name, right);
  const value = returns ? returns(right) : right;
  return `import * as np from "#np";
${top}
export function ${name}(x: any): any {
  ${before}
  return ${value};
}
`;
}
