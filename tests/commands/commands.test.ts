/**
 * Every command is one entry in the table, one file and one script; its help is the golden file of
 * its name in help/. UPDATE_GOLDEN=1 accepts help texts that have changed on purpose.
 */
import { describe, expect, jest, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { columnsOf } from "../../course/base/columns";
import { LEARNER_COMMANDS } from "../../course/base/learner-commands";
import { helpText } from "../../course/base/options/help-text";
import { typed } from "../../course/base/options/usage";
import { COMMANDS, loadCommand } from "../../course/commands/commands";
import { ROOT, SCRIPTS } from "./scripts";

// an ES module, which Jest cannot require
jest.mock("chokidar", () => ({ watch: () => undefined }));

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

test("the scripts of package.json and the table name the same commands", () => {
  expect([...new Set(Object.values(SCRIPTS))].toSorted()).toEqual(COMMANDS.toSorted());
  for (const name of COMMANDS) expect(SCRIPTS).toHaveProperty(name, name);
});

test("every door in course/commands/ is in the table", () => {
  const doors = readdirSync(path.join(ROOT, "course/commands"))
    .filter((file) => /^export default/m.test(read(`course/commands/${file}`)))
    .map((file) => path.basename(file, ".ts"));
  expect(doors.toSorted()).toEqual(COMMANDS.toSorted());
});

describe.each(COMMANDS)("%s", (name) => {
  const command = loadCommand(name);
  // which functions there are is no matter of the command's
  const help = helpText({ ...command, more: undefined }, ROOT);

  test("says its own name", () => {
    expect(command.name).toBe(name);
  });

  test("has the help in help/, in lines of at most 80 columns", () => {
    const file = path.join(__dirname, "help", `${name}.txt`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${help}\n`);
    expect(`${help}\n`).toBe(existsSync(file) ? readFileSync(file, "utf8") : `${file} is missing`);
    for (const line of helpText(command, ROOT).split("\n")) {
      expect(columnsOf(line)).toBeLessThanOrEqual(80);
    }
  });

  test("is named where its people look for commands", () => {
    const pages = LEARNER_COMMANDS.includes(name)
      ? ["README.md"]
      : ["README.md", "CONTRIBUTING.md", "docs/instructor.md"];
    expect(pages.filter((page) => read(page).includes(`\`${typed(name)}`))).not.toEqual([]);
  });
});

test("a name that is not in the table is a bug", () => {
  expect(() => loadCommand("commands")).toThrow('no command "commands"');
});
