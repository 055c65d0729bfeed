import { expect, test } from "@jest/globals";
import { stepLine } from "../../course/authoring/new/steps";
import { unfinishedIn } from "../../course/release/contents/unfinished";

test("what new asks the instructor to write is found in a handout's texts, with its line", () => {
  const handout = new Map<string, string | Buffer>([
    ["README.md", Buffer.from(`# A unit\n\n${stepLine("readme")}\n`)],
    ["graders/u/f/visible.ts", `// ${stepLine("visible")}\n`],
    ["graders/u/g/visible.ts", "// the second step of seven is done\n"],
  ]);
  expect(unfinishedIn(handout)).toEqual(["README.md:3", "graders/u/f/visible.ts:1"]);
});
