import { expect, test } from "@jest/globals";
import { loadAnswer } from "../../course/answers/load";
import { thrownMessage } from "../../course/answers/thrown-message";
import { tinyUnit } from "./tiny-unit";

const loadQuietly = (name: string, limit?: number) =>
  loadAnswer(tinyUnit, name, () => undefined, limit);

const FOLDER = "exercises/01-tiny";

test("a function is found in whatever file exports it", () => {
  const loaded = loadQuietly("double");
  expect(loaded.kind).toBe("loaded");
});

test.each<[string, string]>([
  [
    "missing",
    `No file in ${FOLDER} exports a function missing. Write \`export function missing(…)\` again, or restore the stub: npm run reset missing`,
  ],
  ["noFunction", `${FOLDER}/no-function.ts exports noFunction as a number, not as a function.`],
  [
    "notExported",
    `${FOLDER}/not-exported.ts mentions notExported but does not export it: write \`export\` before the function.`,
  ],
  ["doesNotParse", `${FOLDER}/does-not-parse.ts:2 is not valid TypeScript: ')' expected.`],
])("%s has its own sentence", (name, message) => {
  expect(loadQuietly(name)).toEqual({ kind: "not-loaded", message, frames: [] });
});

test("a file that throws at load shows its own line and nothing of ours", () => {
  expect(loadQuietly("throwsAtLoad")).toEqual({
    kind: "not-loaded",
    message: `${FOLDER}/throws-at-load.ts failed while loading, before any function ran: Cannot read properties of undefined (reading '0')`,
    frames: [`${FOLDER}/throws-at-load.ts:6`],
  });
});

test.each([
  ["usesDoesNotParse", "doesNotParse"],
  ["usesThrowsAtLoad", "throwsAtLoad"],
])("%s waits for the file that it imports", (name, other) => {
  expect(loadQuietly(name)).toEqual({ kind: "waiting", for: other });
});

test("an import of a file that is not there is the importing file's fault", () => {
  const loaded = loadQuietly("importsNothing");
  expect(loaded).toMatchObject({ kind: "not-loaded" });
  expect("message" in loaded && loaded.message).toMatch(
    /imports-nothing\.ts failed while loading, .*There is no file nowhere.ts to import/,
  );
});

test("a loop outside the function ends within the limit, in a sentence", () => {
  expect(loadQuietly("loopsAtLoad", 100)).toEqual({
    kind: "not-loaded",
    message: `${FOLDER}/loops-at-load.ts took longer than 0.1 s to load: is there a loop outside the function?`,
    frames: [],
  });
});

test("a thrown thing is put into words, whatever it is", () => {
  const words = [new Error("no"), "text", 3, undefined, null, Symbol("s"), { message: 4 }];
  expect(words.map(thrownMessage).join(" ")).toBe("no text 3 undefined null Symbol(s) 4");
  const evil = Object.defineProperty({}, "message", {
    get: () => {
      throw new Error("no");
    },
  });
  expect(thrownMessage(evil)).toBe("something that cannot be shown");
  expect(thrownMessage(new Error("x".repeat(20_000)))).toHaveLength(10_000);
});
