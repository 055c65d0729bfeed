import { array, NDArray } from "#np";
import { expect, test } from "@jest/globals";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { toolchain } from "../../course/answers/compile/toolchain.js";
import { localAnswerer } from "../../course/answers/local-answerer";
import { answersFolder } from "../../course/answers/node/answers-folder";
import { findTypeErrors } from "../../course/type-errors/type-errors";
import { scratchCopy } from "../scratch";
import { FILES, TYPED } from "./what-people-type";

const UNIT = "exercises/01-typed";
const scratch = scratchCopy();
mkdirSync(path.join(scratch.root, UNIT));

const cases = [
  ...TYPED.map(([code, types, runs]) => ({ code, types, runs, whole: inFunction(code) })),
  ...FILES.map(([code, types, runs]) => ({ code, types, runs, whole: code })),
].map((one, i) => ({ ...one, name: `typed_${i}`, file: `${UNIT}/typed_${i}.ts` }));

function inFunction(body: string): string {
  return `import * as np from "#np";
const pair = (d: number) => ({ w: d, b: d });
export function NAME(x: np.NDArray, d: number): unknown {
  ${body}
  return pair(d);
}
`;
}

for (const { file, name, whole } of cases) scratch.write(file, whole.replace("NAME", name));

const typeErrors = findTypeErrors(scratch.root);

/** Where the last line of the code is. */
const lineOf = ({ code, whole }: { code: string; whole: string }): number =>
  whole.slice(0, whole.indexOf(code) + code.length).split("\n").length;

test.each(cases)(
  "the type checker: $code",
  async (one) => {
    const { lines } = await typeErrors;
    const found = lines.find((line) => line.startsWith(`${one.file}:${lineOf(one)} `));
    const said = found?.slice(found.indexOf(" ") + 1).replace(/ \(TS\d+\)$/, "");
    if (one.types !== undefined) expect(said).toBe(one.types);
  },
  60_000,
);

const answerer = localAnswerer(
  answersFolder({
    root: scratch.root,
    folder: path.join(scratch.root, UNIT),
    unit: {
      id: "01-typed",
      standard: "usable",
      seed: "seed",
      title: "Typed",
      functions: cases.map(({ name }) => ({
        name,
        params: ["x", "d"],
        needs: [],
        concepts: [],
        points: { visible: 1, hidden: 0 },
      })),
    },
    tools: toolchain(path.join(__dirname, "..", "..")),
  }),
);

test.each(cases)("at run time: $code", (one) => {
  const reply = answerer.call(one.name, [
    array([
      [1, 2],
      [3, 4],
    ]),
    1,
  ]);
  const place = `${one.file}:${lineOf(one)}`;
  if (one.runs === undefined) {
    expect(reply.kind).toBe("returned");
  } else if (reply.kind === "not-loaded") {
    expect(reply.message).toBe(`${place} ${one.runs}`);
  } else {
    expect(reply).toMatchObject({ kind: "threw", message: expect.stringContaining(one.runs) });
    expect(reply.kind === "threw" && reply.frames[0]).toContain(place);
  }
});

test("what was asked for works", () => {
  const ord = cases.find(({ code }) => code.includes("ord: 2"));
  const reply = answerer.call(ord?.name ?? "", [array([[3, 4]]), 1]);
  expect(reply.kind === "returned" && (reply.value as NDArray).toArray()).toEqual([5]);
});
