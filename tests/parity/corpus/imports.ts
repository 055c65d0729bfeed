import type { Entry } from "./entry";

const importing = (line: string): Pick<Entry, "top"> => ({ top: line });
const HELPER = "export const same = <T>(x: T): T => x;\n";
const SAME = (right: string) => `same(${right})`;

/** Every way to import that somebody may try. */
export const IMPORTS: Entry[] = [
  ...["./helper", "./helper.ts", "./helper.js"].map((from): Entry => ({
    title: `a helper by ${from}`,
    earns: "all",
    ...importing(`import { same } from "${from}";`),
    returns: SAME,
    beside: { "helper.ts": HELPER },
  })),
  {
    title: "a helper of a helper",
    earns: "all",
    ...importing('import { same } from "./helper_one";'),
    returns: SAME,
    beside: { "helper_one.ts": 'export * from "./helper_two";\n', "helper_two.ts": HELPER },
  },
  {
    title: "a helper's default export",
    earns: "all",
    ...importing('import same from "./helper_default";'),
    returns: SAME,
    beside: { "helper_default.ts": "export default <T>(x: T): T => x;\n" },
  },
  {
    title: "all of a helper by a name",
    earns: "all",
    ...importing('import * as all from "./helper_all";'),
    returns: (right) => `all.same(${right})`,
    beside: { "helper_all.ts": HELPER },
  },
  {
    title: "a helper that is required",
    earns: "all",
    ...importing('declare const require: any;\nconst { same } = require("./helper_required");'),
    returns: SAME,
    beside: { "helper_required.ts": HELPER },
  },
  {
    title: "a type of a helper",
    earns: "all",
    ...importing('import type { Same } from "./helper_type";\nconst same: Same = (x) => x;'),
    returns: SAME,
    beside: { "helper_type.ts": "export type Same = (x: any) => any;\n" },
  },
  {
    title: "a helper that is not there",
    earns: "none",
    ...importing('import { same } from "./helper_nowhere";'),
    returns: SAME,
  },
  {
    title: "a name that the helper does not have",
    earns: "none",
    ...importing('import { other } from "./helper_other";'),
    returns: (right) => `(other as any)(${right})`,
    beside: { "helper_other.ts": HELPER },
  },
  {
    title: "a helper that does not parse",
    earns: "none",
    ...importing('import { same } from "./helper_broken";'),
    returns: SAME,
    beside: { "helper_broken.ts": "export const same = (;\n" },
  },
  {
    title: "a helper that throws while it loads",
    earns: "none",
    ...importing('import { same } from "./helper_throws";'),
    returns: SAME,
    beside: { "helper_throws.ts": 'throw new Error("bad day");\nexport const same = 1;\n' },
  },
  {
    title: "two files that import each other",
    earns: "all",
    ...importing('import { same } from "./helper_round";\nexport const two = 2;'),
    returns: SAME,
    beside: {
      "helper_round.ts":
        'import { two } from "./normalizeRows";\nexport const same = (x: any) => (two === 2 ? x : 0);\n',
    },
    answer: "01-numpy-basics/normalizeRows",
  },
  ...[
    "node:assert",
    "node:util",
    "node:fs",
    "fs",
    "lodash",
    "fast-check",
    "typescript",
    "../../course/np",
    "../../course/checks",
    "../../package.json",
    "./data.json",
    "./sub/helper",
    "./hälfte",
    "/etc/passwd",
    "file:///etc/passwd",
    "https://example.org/x.js",
    "#home/reference",
    "",
  ].map((from): Entry => ({
    title: `an import of "${from}"`,
    earns: "none",
    ...importing(`import * as other from "${from}";\nexport const used = other;`),
  })),
  {
    title: "an import of #np as its default",
    earns: "none",
    text: (name, right) =>
      `import np from "#np";\nexport function ${name}(x: any): any {\n  return ${right};\n}\n`,
  },
  {
    title: "names of #np, without np.",
    earns: "all",
    answer: "01-numpy-basics/relu",
    text: (name) =>
      `import { maximum } from "#np";\nexport function ${name}(x: any): any {\n  return maximum(0, x);\n}\n`,
  },
  {
    title: "np without its import",
    earns: "none",
    text: (name, right) => `export function ${name}(x: any): any {\n  return ${right};\n}\n`,
  },
  {
    title: "an import in the middle of the file",
    earns: "all",
    text: (name, right) =>
      `export function ${name}(x: any): any {\n  return ${right};\n}\nimport * as np from "#np";\n`,
  },
  {
    title: "a dynamic import",
    earns: "none",
    before: 'const other = import("./relu");',
    returns: () => "other",
  },
  {
    title: "a function of an earlier unit",
    earns: "all",
    answer: "02-logistic-regression/sigmoid",
    top: 'import { np_sigmoid } from "../01-numpy-basics/np_sigmoid";',
    returns: () => "np_sigmoid(np.array(x))",
    beside: {
      "../01-numpy-basics/np_sigmoid.ts":
        'import * as np from "#np";\nexport const np_sigmoid = (x: any) =>\n  np.divide(1, np.add(1, np.exp(np.negative(x))));\n',
    },
  },
  {
    title: "a file of a later unit",
    earns: "none",
    answer: "01-numpy-basics/np_sigmoid",
    top: 'import { sigmoid } from "../02-logistic-regression/sigmoid";',
    returns: () => "sigmoid(x)",
  },
];
