import { expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { allowedCores, canPin, freest } from "../../course/judge/pool/cores";
import { temporaryFolder } from "../temporary-folder";

test.each<[string, number[]]>([
  ["Cpus_allowed:\tff\nCpus_allowed_list:\t0-3\nMems_allowed:\t1\n", [0, 1, 2, 3]],
  ["Cpus_allowed_list:\t2,5-6,9\n", [2, 5, 6, 9]],
  ["Name:\tnode\n", []],
  ["", []],
])("%j names the cores %j", (status, cores) => {
  expect(allowedCores(status)).toEqual(cores);
});

test("this machine has at least one core, if it tells", () => {
  const isLinux = process.platform === "linux";
  expect(allowedCores().length > 0).toBe(isLinux);
});

test("a taskset that is none, or is not allowed to work, is not used", () => {
  const refusing = path.join(temporaryFolder(), "taskset");
  writeFileSync(refusing, "#!/bin/sh\necho no such option >&2\nexit 1\n", { mode: 0o755 });
  expect(canPin(refusing, [0])).toBe(false);
  expect(canPin(path.join(temporaryFolder(), "none"), [0])).toBe(false);
  expect(canPin(undefined, [0])).toBe(false);
});

test.each<[number[], number[], number | undefined]>([
  [[2, 5], [], 2],
  [[2, 5], [2], 5],
  [[2, 5], [2, 5], 2],
  [[2, 5], [5, 2, 2], 5],
  [[], [], undefined],
])("of %j, where %j are taken, the freest is %j", (cores, taken, core) => {
  expect(freest(cores, taken)).toBe(core);
});
