import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { graderDigest } from "../../course/judge/grader-digest";
import { verdictInputs } from "../../course/judge/verdict-inputs";
import { ENTRIES } from "../../course/sandbox/bundle/parts";
import { openDesk, ROOT } from "../batch/graded-folder";
import { temporaryFolder } from "../temporary-folder";
import { moduleGraph } from "./module-graph";

const inputs = [...verdictInputs(ROOT).keys()].toSorted();

/** The files of some folders of a repository, from its root. */
const filesIn = (root: string, ...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join("/")),
  );

test("they are what the compiler sees loaded, the units, and which packages there are", () => {
  const judging = /^graders\/[^/]+\/[^/]+\/(visible|hidden|misconceptions|alternatives)\.ts$/;
  const files = filesIn(ROOT, "graders", "solutions");
  const graph = moduleGraph(ROOT, [
    "course/judge/pool/worker.ts",
    "course/judge/record/build.ts",
    "course/base/typescript.js",
    ...Object.values(ENTRIES),
    ...files.filter((file) => judging.test(file) || file.startsWith("solutions/")),
  ]);
  const units = files.filter((file) => file.endsWith("/unit.json"));
  expect(inputs).toEqual([...graph, ...units, "package-lock.json", "package.json"].toSorted());
});

describe("in a copy of the repository", () => {
  let root: string;
  let digest: string;
  beforeAll(() => {
    root = temporaryFolder();
    const parts = ["course", "graders", "solutions", "package.json", "package-lock.json"];
    for (const part of parts) {
      cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
    }
    digest = graderDigest(root);
  });

  /** What the digest is while a file has another text. */
  function digestWith(file: string, change: (text: string) => string): string {
    const text = readFileSync(path.join(root, file), "utf8");
    writeFileSync(path.join(root, file), change(text));
    const changed = graderDigest(root);
    writeFileSync(path.join(root, file), text);
    return changed;
  }

  test("a change in any of them changes the digest", () => {
    const same = inputs
      .filter((file) => file !== "package.json")
      .filter((file) => digestWith(file, (text) => `${text}\n`) === digest);
    expect(same).toEqual([]);
  });

  test("so does where #np leads, and a grader's file that is new; not another script", () => {
    const edit = (from: string, to: string) =>
      digestWith("package.json", (t) => t.replace(from, to));
    expect(edit("./course/np/index.ts", "./course/np/array.ts")).not.toBe(digest);
    expect(edit('"test":', '"try":')).toBe(digest);
    const [visible] = inputs.filter((file) => file.endsWith("/visible.ts"));
    const added = path.join(root, visible, "../inputs.ts");
    writeFileSync(added, "export const inputs = 1;\n");
    expect(graderDigest(root)).toBe(digest);
    const using = digestWith(visible, (text) => `import { inputs } from "./inputs";\n${text}`);
    writeFileSync(added, "export const inputs = 2;\n");
    expect(digestWith(visible, (t) => `import { inputs } from "./inputs";\n${t}`)).not.toBe(using);
  });

  test("a change in all other files of the course and its graders does not", () => {
    const others = filesIn(root, "course", "graders").filter((file) => !inputs.includes(file));
    expect(others.filter((file) => file.startsWith("course/")).length).toBeGreaterThan(100);
    for (const file of others) appendFileSync(path.join(root, file), "\n// a comment\n");
    expect(graderDigest(root)).toBe(digest);
  });
});

test("a worker that judges reads no other file of the repository", () => {
  const desk = openDesk();
  const unit = "01-numpy-basics";
  const log = path.join(desk.root, "noted");
  for (const name of ["ann", "bob"]) {
    const folder = path.join(desk.root, "in", name, unit);
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(ROOT, "solutions"), path.dirname(folder), { recursive: true });
    // wrong in a way that is looked at closely
    writeFileSync(path.join(folder, "relu.ts"), "export const relu = (x: unknown) => x;\n");
  }
  const noting = { NODE_OPTIONS: `--require ${path.join(__dirname, "note-files.cjs")}` };
  const more = { ...noting, NOTED_FILES: log };
  const run = desk.grade([path.join(desk.root, "in"), "-j", "1"], "out", "cache", more);
  expect(run).toMatchObject({ status: 0 });

  const worker = path.join(ROOT, "course/judge/pool/worker.ts");
  const read = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.startsWith(`${worker} ${ROOT}${path.sep}`))
    .map((line) =>
      path
        .relative(ROOT, line.slice(worker.length + 1))
        .split(path.sep)
        .join("/"),
    )
    .filter((file) => !/^(node_modules|\.course)\//.test(file));
  expect(read).toEqual(
    expect.arrayContaining([
      `graders/${unit}/relu/hidden.ts`,
      `graders/${unit}/relu/misconceptions.ts`,
      "course/diagnosis/diagnose.ts",
      "course/sandbox/child/runner.ts",
    ]),
  );
  expect([...new Set(read)].filter((file) => !inputs.includes(file))).toEqual([]);
});
