import type { UnitFiles } from "../../course/intake/course-files";

export const UNITS: UnitFiles[] = [
  { id: "01-numpy-basics", files: ["normalizeRows.ts", "shapes.ts", "softmax.ts"] },
  { id: "02-logistic-regression", files: ["propagate.ts", "sigmoid.ts"] },
  { id: "04-deep-network", files: ["linear.ts", "sigmoid.ts"] },
];

const [ONE, TWO, FOUR] = UNITS.map(({ id }) => id);

/** What somebody handed in, and what is to become of it. */
export interface Messy {
  says: string;
  /** By path; a file says its own path, where nothing else is given. */
  files: (string | [path: string, text: string])[];
  /** By the name that counts: the path whose text was taken. Left out where there is no score. */
  takes?: Record<string, string>;
  /** By path: a part of the sentence. */
  refuses?: Record<string, RegExp>;
  /** By path: the name that counts. */
  readAs?: Record<string, string>;
  /** Why there is no score. */
  reason?: RegExp;
}

const softmax = `${ONE}/softmax.ts`;
/** Taken from a path that is not its own. */
const from = (path: string, as = softmax) => ({
  files: [path],
  takes: { [as]: path },
});
const renamed = (says: string, file: string): Messy => ({
  says,
  ...from(`${ONE}/${file}`),
  readAs: { [`${ONE}/${file}`]: softmax },
});
const unitAs = (says: string, folder: string): Messy => ({
  says,
  ...from(`${folder}/softmax.ts`),
  readAs: { [folder]: ONE },
});

export const MESSY: Messy[] = [
  /* Where the units are. */
  { says: "a unit at the top", ...from(softmax) },
  { says: "in exercises", ...from(`exercises/${softmax}`) },
  { says: "in Exercises", ...from(`Exercises/${softmax}`) },
  { says: "in a repository", ...from(`repo-main/exercises/${softmax}`) },
  { says: "in a repository one level deeper", ...from(`week2/repo-main/exercises/${softmax}`) },
  { says: "four folders deep", ...from(`a/b/c/d/${softmax}`) },
  {
    says: "each unit in a folder of its own",
    files: [`first/${softmax}`, `second/${TWO}/sigmoid.ts`],
    takes: { [softmax]: `first/${softmax}`, [`${TWO}/sigmoid.ts`]: `second/${TWO}/sigmoid.ts` },
  },
  {
    says: "the outer one counts, not a copy that somebody kept deeper",
    files: [softmax, `old/${softmax}`],
    takes: { [softmax]: softmax },
  },
  {
    says: "the whole course, with its own files of the same names",
    files: [
      `exercises/${softmax}`,
      `graders/${ONE}/x.ts`,
      `solutions/${softmax}`,
      "course/np/index.ts",
    ],
    takes: { [softmax]: `exercises/${softmax}` },
  },
  {
    says: "node_modules and hidden folders are not looked into",
    files: [softmax, `node_modules/p/${softmax}`, `.git/${softmax}`, `__MACOSX/${softmax}`],
    takes: { [softmax]: softmax },
  },
  {
    says: "two places with different texts",
    files: [`a/${softmax}`, `b/${softmax}`],
    reason: /more than one submission, in \S*a and \S*b: hand in one/,
  },
  {
    says: "two places with the same text",
    files: [
      [`a/${softmax}`, "the same"],
      [`b/${softmax}`, "the same"],
    ],
    takes: { [softmax]: "the same" },
  },
  {
    says: "a folder of the same name around the unit",
    ...from(`${ONE}/${softmax}`),
  },
  { says: "nothing that anybody asked for", files: ["README.md"], reason: /no folder of a unit/ },
  { says: "only rubbish", files: [".DS_Store", "Thumbs.db"], reason: /no folder of a unit|empty/ },
  { says: "only a rar", files: ["week2.rar"], reason: /week2\.rar is packed in a way that cannot/ },
  { says: "only a tar.xz", files: ["a/week2.tar.xz"], reason: /week2\.tar\.xz is packed in a way/ },
  {
    says: "a 7z beside what was unpacked",
    files: [softmax, "old.7z"],
    takes: { [softmax]: softmax },
    refuses: { "old.7z": /packed in a way/ },
  },
  /* What a unit's folder is called. */
  unitAs("a second copy, as browsers name it", `${ONE} (1)`),
  unitAs("a copy, as Windows names it", `${ONE} - Copy`),
  unitAs("a second copy, as Windows names it", `${ONE} - Copy (2)`),
  unitAs("a copy, as German Windows names it", `${ONE} - Kopie`),
  unitAs("a copy, as a Mac names it", `${ONE} copy`),
  unitAs("a third copy, as a Mac names it", `${ONE} copy 3`),
  unitAs("a copy, as newer Macs name it", `${ONE} 2`),
  unitAs("with Canvas's number", `${ONE}-1`),
  unitAs("with other capitals", "01-NumPy-Basics"),
  unitAs("with blanks", "01 numpy basics"),
  unitAs("with underscores", "01_numpy_basics"),
  {
    says: "a copy beside the unit itself",
    files: [softmax, `${ONE} (1)/softmax.ts`],
    takes: { [softmax]: softmax },
    refuses: { [`${ONE} (1)`]: /another folder that counts as 01-numpy-basics/ },
  },
  {
    says: "two copies, and not the unit itself",
    files: [`${ONE} (1)/softmax.ts`, `${ONE} (2)/softmax.ts`],
    reason: /01-numpy-basics \(1\) and \S*01-numpy-basics \(2\)/,
  },
  {
    says: "a folder with a name of its own",
    ...from("homework/softmax.ts"),
  },
  /* Loose files. */
  {
    says: "loose files of two units",
    files: ["softmax.ts", "propagate.ts", "sigmoid.ts", "helper.ts"],
    takes: {
      [softmax]: "softmax.ts",
      [`${ONE}/helper.ts`]: "helper.ts",
      [`${TWO}/propagate.ts`]: "propagate.ts",
      [`${TWO}/sigmoid.ts`]: "sigmoid.ts",
      [`${TWO}/helper.ts`]: "helper.ts",
    },
  },
  {
    says: "a loose file that two units ask for",
    files: ["sigmoid.ts"],
    takes: { [`${TWO}/sigmoid.ts`]: "sigmoid.ts", [`${FOUR}/sigmoid.ts`]: "sigmoid.ts" },
  },
  {
    says: "loose files beside the folder of a unit",
    files: [softmax, "normalizeRows.ts"],
    takes: { [softmax]: softmax },
  },
  /* What a file is called. */
  renamed("a second copy of a file", "softmax (1).ts"),
  renamed("a copy, as Windows names it", "softmax - Copy.ts"),
  renamed("a copy, as a Mac names it", "softmax copy.ts"),
  renamed("with Canvas's number", "softmax-1.ts"),
  renamed("with other capitals", "Softmax.ts"),
  renamed("with another ending in capitals", "softmax.TS"),
  renamed("as a module", "softmax.mts"),
  renamed("as a CommonJS module", "softmax.cts"),
  renamed("as TSX", "softmax.tsx"),
  renamed("as JavaScript", "softmax.js"),
  renamed("as a JavaScript module", "softmax.mjs"),
  renamed("with an ending that Windows hides", "softmax.ts.txt"),
  {
    says: "JavaScript beside the TypeScript that it was made of",
    files: [softmax, `${ONE}/softmax.js`],
    takes: { [softmax]: softmax },
  },
  {
    says: "a copy beside the file itself is a file of its own",
    files: [softmax, `${ONE}/softmax-1.ts`],
    takes: { [softmax]: softmax, [`${ONE}/softmax-1.ts`]: `${ONE}/softmax-1.ts` },
  },
  {
    says: "other capitals beside the file itself",
    files: [softmax, `${ONE}/Softmax.ts`],
    takes: { [softmax]: softmax },
    refuses: {
      [`${ONE}/Softmax.ts`]: /more than once, or differs from another name only in capitals/,
    },
  },
  {
    says: "two copies, and not the file itself",
    files: [`${ONE}/softmax (1).ts`, `${ONE}/softmax (2).ts`, `${ONE}/shapes.ts`],
    takes: { [`${ONE}/shapes.ts`]: `${ONE}/shapes.ts` },
    refuses: {
      [`${ONE}/softmax (1).ts`]: /several files could be softmax\.ts\. Keep one of them/,
      [`${ONE}/softmax (2).ts`]: /several files could be softmax\.ts/,
    },
  },
  {
    says: "two copies with the same text",
    files: [
      [`${ONE}/softmax (1).ts`, "the same"],
      [`${ONE}/softmax (2).ts`, "the same"],
    ],
    takes: { [softmax]: "the same" },
    readAs: { [`${ONE}/softmax (1).ts`]: softmax },
  },
  {
    says: "copies that import one another by their new names",
    files: [
      [`${TWO}/propagate-1.ts`, 'import { sigmoid } from "./sigmoid-1";'],
      [`${TWO}/sigmoid-1.ts`, "export const sigmoid = 1;"],
    ],
    takes: {
      [`${TWO}/propagate.ts`]: 'import { sigmoid } from "./sigmoid-1";',
      [`${TWO}/sigmoid.ts`]: "export const sigmoid = 1;",
      [`${TWO}/sigmoid-1.ts`]: 'export * from "./sigmoid";\n',
    },
    readAs: {
      [`${TWO}/propagate-1.ts`]: `${TWO}/propagate.ts`,
      [`${TWO}/sigmoid-1.ts`]: `${TWO}/sigmoid.ts`,
    },
  },
  {
    says: "Sigmoid.ts, imported as ./sigmoid",
    files: [
      [`${TWO}/propagate.ts`, 'import { sigmoid } from "./sigmoid";'],
      [`${TWO}/Sigmoid.ts`, "export const sigmoid = 1;"],
    ],
    takes: {
      [`${TWO}/propagate.ts`]: 'import { sigmoid } from "./sigmoid";',
      [`${TWO}/sigmoid.ts`]: "export const sigmoid = 1;",
    },
    readAs: { [`${TWO}/Sigmoid.ts`]: `${TWO}/sigmoid.ts` },
  },
  {
    says: "seventy more files, which come first by their names",
    files: [softmax, ...Array.from({ length: 70 }, (_, i) => `${ONE}/a${i + 10}.ts`)],
    takes: {
      [softmax]: softmax,
      ...Object.fromEntries(
        Array.from({ length: 63 }, (_, i) => [`${ONE}/a${i + 10}.ts`, `${ONE}/a${i + 10}.ts`]),
      ),
    },
    refuses: { [`${ONE}/a79.ts`]: /at most 64 files/ },
  },
];
