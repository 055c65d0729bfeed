import { expect, test } from "@jest/globals";
import { findTypeErrors } from "../../course/type-errors/type-errors";
import { scratchCopy } from "../scratch";

const FILE = "exercises/01-numpy-basics/relu.ts";

test("what exercises use of Node is not an error, and what is wrong is one, with Node's types or without", async () => {
  const scratch = scratchCopy();
  const errors = async (code: string) => {
    scratch.write(FILE, code);
    return (await findTypeErrors(scratch.root)).lines;
  };

  expect(await errors("export const a = 1;\n")).toEqual([]);
  expect(await errors("console.log(1);\nexport const a: string = 1;\n")).toEqual([
    `${FILE}:2 Type 'number' is not assignable to type 'string'.`,
  ]);
  // these need Node's types: a second look has them
  const asNode =
    'import { cwd } from "node:process";\nglobalThis.setTimeout(() => console.count(cwd()), 1);\n';
  expect(await errors(asNode)).toEqual([]);
  expect(await errors(`${asNode}export const a: string = process.pid;\nthere;\n`)).toEqual([
    `${FILE}:3 Type 'number' is not assignable to type 'string'.`,
    `${FILE}:4 Cannot find name 'there'.`,
  ]);
}, 60_000);
