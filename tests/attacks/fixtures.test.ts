import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { exportsName } from "../../course/catalog/exports";
import { readUnits } from "../../course/catalog/node/read-units";
import { CAPABILITIES } from "../../course/sandbox/tiers";
import { attackNames, CLASSES, filesOf, functionOf, readAttack, ROOT, unitOf } from "./attack";

const units = readUnits(ROOT);
const attacks = attackNames().map(readAttack);
const FIXTURES = path.join(ROOT, "tests/fixtures/attacks");

test("there are forty attacks at least", () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
});

test("every class has an attack, and every attack a class", () => {
  const used = new Set(attacks.map((attack) => attack.class));
  expect([...used].toSorted()).toEqual([...CLASSES].toSorted());
});

/** Which attack tries what the table of tiers names, so that no row goes without one. */
const TRIED_BY: Record<keyof typeof CAPABILITIES, string> = {
  "read-grader": "read-grader",
  "read-system": "read-system",
  "read-process": "read-proc",
  "read-environment": "read-environment",
  "write-file": "write-files",
  "start-process": "fork-bomb-mild",
  "start-thread": "worker-threads",
  "load-native": "native-code",
  "debug-grader": "debug-parent",
  "signal-grader": "kill-parent",
  "connect-tcp": "network",
  "send-udp": "network",
  "connect-unix": "network",
  "take-memory": "memory-typed-arrays",
};

test("every row of the table of tiers has an attack", () => {
  expect(Object.keys(TRIED_BY)).toEqual(Object.keys(CAPABILITIES));
  expect(attackNames()).toEqual(expect.arrayContaining(Object.values(TRIED_BY)));
});

describe.each(attacks.map((attack) => [attack.name, attack] as const))("%s", (name, attack) => {
  test("says what it is", () => {
    expect(attack.title).toMatch(/\w/);
    const { functions } = units.find(({ id }) => id === unitOf(attack))!;
    const names = functions.map((info) => info.name);
    expect(names).toEqual(expect.arrayContaining([functionOf(attack), ...(attack.alsoZero ?? [])]));
    const known = ["zero", "visible", "less"];
    expect(typeof attack.expects === "number" || known.includes(attack.expects)).toBe(true);
  });

  test("says what it tries, and brings its target along", () => {
    const texts = filesOf(attack).map((file) =>
      readFileSync(path.join(FIXTURES, name, "exercises", unitOf(attack), file), "utf8"),
    );
    const own = texts.find((text) => exportsName(text, functionOf(attack)));
    expect(own).toMatch(/^\/\*\n \* \S/);
    // no path of this machine
    expect(texts.join("\n")).not.toContain(ROOT);
  });
});
