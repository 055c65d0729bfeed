import { describe, expect, test } from "@jest/globals";
import { readReport } from "../../course/audit/mutants/read-report";
import type { Mutant } from "../../course/audit/result";

const FILE = "solutions/u/f.ts";

const mutant = (status: string, statusReason?: string): Mutant => ({
  mutatorName: "ArithmeticOperator",
  replacement: "a - b",
  status,
  statusReason,
  location: { start: { line: 7 } },
});

const read = (...mutants: Mutant[]) => readReport({ files: { [FILE]: { mutants } } }, [FILE]);

describe("Stryker's report", () => {
  test("is well when all mutants are caught or exempted with a reason", () => {
    const outcome = read(
      mutant("Killed"),
      mutant("Timeout", "Hit limit reached (58/57)"),
      mutant("Ignored", "left open"),
    );
    expect(outcome).toMatchObject({ state: "ok", problems: [] });
    expect(outcome.figures).toMatchObject({
      mutants: 2,
      caught: 2,
      "of these, endless loops": 1,
      "exempted, because left open": 1,
    });
  });

  test.each(["Survived", "NoCoverage", "RuntimeError", "Timeout", "Pending"])(
    "%s: named with its line and the mutation",
    (status) => {
      const { state, problems } = read(mutant("Killed"), mutant(status));
      expect(state).toBe("wrong");
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${FILE}:7: ${status}, ArithmeticOperator`);
      expect(problems[0]).toContain("a - b");
    },
  );

  test("an exception needs a reason", () => {
    const { state, problems } = read(
      mutant("Killed"),
      mutant("Ignored", "Ignored using a comment"),
    );
    expect(state).toBe("wrong");
    expect(problems).toEqual([expect.stringContaining(`${FILE}:7: exempted without a reason`)]);
  });

  test("nothing tried is nothing proved", () => {
    expect(readReport({ files: {} }, [FILE]).state).toBe("wrong");
    expect(readReport({ files: {} }, []).state).toBe("wrong");
    expect(read(mutant("Ignored", "left open")).problems).toContainEqual(
      expect.stringContaining(`${FILE}: no mistake was put into it`),
    );
  });
});
