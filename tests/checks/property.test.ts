import { describe, expect, test } from "@jest/globals";
import { integer, matrix } from "../../course/checks/generators";
import { smallestFailure } from "../../course/checks/property";

interface Trouble {
  kind: string;
  x: number;
}

function search(
  kindOf: (x: number) => string | undefined,
  isFinal = (_: Trouble) => false,
  seed = 7,
) {
  const asked: number[] = [];
  let first = -1;
  const found = smallestFailure<Trouble>(
    { x: integer(0, 1000) },
    { seed, runs: 100, onFirst: () => void (first = asked.length) },
    ({ x }) => {
      asked.push(x as number);
      const kind = kindOf(x as number);
      return kind === undefined ? undefined : { kind, x: x as number };
    },
    ({ kind }) => kind,
    isFinal,
  );
  return { found, asked, first };
}

test("no failure is undefined, after the requested number of runs", () => {
  const { found, asked } = search(() => undefined);
  expect(found).toBeUndefined();
  expect(asked).toHaveLength(100);
});

test("the failure comes with the smallest input that has it", () => {
  expect(search((x) => (x >= 123 ? "wrong" : undefined)).found).toEqual({ kind: "wrong", x: 123 });
});

describe("while inputs are made smaller", () => {
  test("it is told, once, when that begins", () => {
    const { asked, first } = search((x) => (x >= 123 ? "wrong" : undefined));
    expect(asked.findIndex((x) => x >= 123)).toBe(first - 1);
    expect(search(() => undefined).first).toBe(-1);
  });

  test("only trouble of the first kind counts", () => {
    const kindOf = (x: number) => (x >= 10 ? "wrong" : x >= 3 ? "crashed" : undefined);
    for (let seed = 1; seed <= 9; seed++) {
      const { found, asked } = search(kindOf, () => false, seed);
      const kind = asked.map(kindOf).find((one) => one !== undefined);
      expect(found).toEqual(kind === "wrong" ? { kind, x: 10 } : { kind, x: 3 });
    }
  });

  test("trouble that is final is not looked at twice", () => {
    const { found, asked } = search(
      (x) => (x >= 10 ? "not-started" : undefined),
      ({ kind }) => kind === "not-started",
    );
    expect(found?.kind).toBe("not-started");
    expect(found?.x).toBe(asked.at(-1));
    expect(asked.filter((x) => x >= 10)).toHaveLength(1);
  });
});

test("the same seed asks the same inputs, another one others", () => {
  const ask = (seed: number) => {
    const asked: unknown[] = [];
    smallestFailure(
      { x: matrix() },
      { seed, runs: 5, onFirst: () => undefined },
      (given) => void asked.push(String(given.x)),
      () => "",
      () => false,
    );
    return asked;
  };
  expect(ask(1)).toEqual(ask(1));
  expect(ask(1)).not.toEqual(ask(2));
});
