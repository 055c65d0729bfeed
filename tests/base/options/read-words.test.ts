import { describe, expect, test } from "@jest/globals";
import {
  choice,
  choices,
  flag,
  positiveNumber,
  text,
  wholeNumber,
} from "../../../course/base/options/option";
import { readWords } from "../../../course/base/options/read-words";
import type { Words } from "../../../course/base/options/usage";
import { Refusal } from "../../../course/base/refusal";

const options = {
  all: flag("shows all"),
  "with-notes": flag("adds notes"),
  yes: flag("does not ask", { isNpms: true }),
  out: text("DIR", "where to"),
  tier: choice("TIER", ["portable", "container"], "how strict"),
  format: choices("FORMAT", ["junit", "github"], "what for"),
  jobs: wholeNumber("N", { from: 1, to: 256 }, "how many", { short: "j" }),
  rate: positiveNumber("R", "how long"),
};
const words: Words = { name: "NAME", count: "any", does: "what", example: "softmax" };
const usage = { name: "tool", does: "Does it.", options, exits: { 0: "when done" } };

const none = { all: false, "with-notes": false, yes: false, format: [] };
const read = (line: string, more: Partial<Words> = {}, environment = {}) =>
  readWords(
    { ...usage, words: { ...words, ...more } },
    line.split(" ").filter(Boolean),
    environment,
  );

/** What is said of a command line, above the usage. */
function problems(line: string | string[], more?: Partial<Words> | "none"): string[] {
  const given = typeof line === "string" ? line.split(" ").filter(Boolean) : line;
  const own = more === "none" ? undefined : { ...words, ...more };
  try {
    readWords({ ...usage, words: own }, given, {});
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    const { message, exitCode } = error as Refusal;
    expect(exitCode).toBe(2);
    const lines = message.split("\n");
    const end = lines.findIndex((one) => one.startsWith("Usage: npm run tool"));
    expect(lines.at(-1)).toBe("What each word means: npm run tool -- --help");
    return lines.slice(0, end);
  }
  throw new Error(`nothing is wrong with ${given.join(" ")}`);
}

describe("what fits is read", () => {
  test("nothing at all", () => {
    expect(read("")).toEqual({ words: [], options: none });
  });

  test("options of every kind, before and behind words", () => {
    const line = "a --all --out=x b --tier container -j 3 --rate 5e-3 --format junit,github c";
    expect(read(line)).toEqual({
      words: ["a", "b", "c"],
      options: {
        ...none,
        all: true,
        out: "x",
        tier: "container",
        jobs: 3,
        rate: 0.005,
        format: ["junit", "github"],
      },
    });
  });

  test.each(["-j4", "-j 4", "--jobs 4", "--jobs=4"])(
    "a letter stands for its option: %s",
    (line) => {
      expect(read(line)).toMatchObject({ options: { jobs: 4 } });
    },
  );

  test("a list also where each value has an option of its own", () => {
    expect(read("--format junit --format github")).toMatchObject({
      options: { format: ["junit", "github"] },
    });
  });

  test("a flag that is given twice is given", () => {
    expect(read("--all --all")).toMatchObject({ options: { all: true } });
  });

  test.each(["--help", "-h", "a --all --help", "--bogus -h"])("%s asks for help", (line) => {
    expect(read(line)).toBe("help");
  });
});

describe("a lone --", () => {
  test("is left over from npm where no word can begin with a dash", () => {
    expect(read("a -- --all -- b")).toMatchObject({ words: ["a", "b"], options: { all: true } });
  });

  test("ends the options where a word can", () => {
    expect(read("--all -- -odd --out", { isPath: true })).toMatchObject({
      words: ["-odd", "--out"],
      options: { ...none, all: true },
    });
  });
});

describe("what npm kept to itself, because it stood before --", () => {
  test("counts where it is a flag", () => {
    const kept = { npm_config_all: "true", npm_config_with_notes: "true" };
    expect(read("", {}, kept)).toMatchObject({ options: { all: true, "with-notes": true } });
    expect(read("", {}, { npm_config_all: "" })).toMatchObject({ options: { all: false } });
  });

  test("does not count where npm has an option of that name", () => {
    expect(read("", {}, { npm_config_yes: "true" })).toMatchObject({ options: { yes: false } });
  });

  test("is a sentence where its value may have gone astray", () => {
    expect(() => read("x", {}, { npm_config_out: "true" })).toThrow(
      /npm kept --out to itself.* Type: npm run tool -- --out DIR\n/,
    );
  });
});

describe("what does not fit is a sentence with the usage", () => {
  test.each<[string | string[], string]>([
    ["--bogus", "There is no option --bogus."],
    ["--al", "There is no option --al. Did you mean --all?"],
    ["--ALL", "There is no option --ALL. Did you mean --all?"],
    ["--teir=x", "There is no option --teir. Did you mean --tier?"],
    ["-all", "There is no option -all. Did you mean --all?"],
    ["-5", "There is no option -5."],
    ["--no-all", "There is no option --no-all."],
    ["--constructor", "There is no option --constructor."],
    ["--out", "--out needs a value: --out DIR"],
    ["--out=", "--out needs a value: --out DIR"],
    [["--out", ""], "--out needs a value: --out DIR"],
    ["--out --all", "--out needs a value: --out DIR"],
    ["-j", "-j needs a value: -j N"],
    ["--all=yes", "--all takes no value."],
    ["--all=", "--all takes no value."],
    ["--out a --out b", "--out can be given only once."],
    ["--tier paper", '--tier takes portable or container, not "paper".'],
    ["--format junit,pdf", '--format takes junit or github, not "pdf".'],
    ["--format junit,", '--format takes junit or github, not "".'],
    ["--jobs 0", '--jobs takes a whole number from 1 to 256, not "0".'],
    ["--jobs -1", '--jobs takes a whole number from 1 to 256, not "-1".'],
    ["--jobs 1.5", '--jobs takes a whole number from 1 to 256, not "1.5".'],
    ["--jobs 257", '--jobs takes a whole number from 1 to 256, not "257".'],
    ["--rate -1", '--rate takes a number above 0, not "-1".'],
    ["--rate fast", '--rate takes a number above 0, not "fast".'],
    ["--rate Infinity", '--rate takes a number above 0, not "Infinity".'],
    [["a", ""], 'One of the words is empty ("").'],
  ])("%j", (line, sentence) => {
    expect(problems(line)).toEqual([sentence]);
  });

  test("all of it at once", () => {
    expect(problems("--bogus --tier paper --al")).toEqual([
      "There is no option --bogus.",
      "There is no option --al. Did you mean --all?",
      '--tier takes portable or container, not "paper".',
    ]);
  });

  test("a word where none is known, or one too many, or none", () => {
    expect(problems("all", "none")).toEqual([
      'npm run tool does not know what to do with "all". Did you mean --all?',
    ]);
    expect(problems("a b", { count: "one" })).toEqual([
      "npm run tool takes one NAME, not 2 (a, b).",
    ]);
    expect(problems("", { count: "one" })).toEqual([
      "NAME is missing. For example: npm run tool softmax",
    ]);
    expect(problems("", { count: "some", isPath: true })).toEqual([
      "NAME is missing. For example: npm run tool -- softmax",
    ]);
    expect(problems("wacht", { known: ["test", "watch"] })).toEqual([
      'NAME is test or watch, not "wacht". Did you mean watch?',
    ]);
  });
});
