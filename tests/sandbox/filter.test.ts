import { expect, test } from "@jest/globals";
import { type Processor, seccompFilter } from "../../course/sandbox/seccomp/filter";
import { DENIED } from "../../course/sandbox/seccomp/rules";

const AUDIT = { x64: 0xc000003e, arm64: 0xc00000b7 };
const ALLOW = 0x7fff0000;
const KILL = 0x80000000;
const EPERM = 0x00050001;
const ENOSYS = 0x00050026;

/** What the kernel does with a filter, for the instructions that ours uses. */
function answerTo(
  processor: Processor,
  number: number,
  argument = 0,
  audit = AUDIT[processor],
): number {
  const program = Buffer.from(seccompFilter(processor));
  const data = new Map([
    [0, number],
    [4, audit],
    [16, argument],
  ]);
  let loaded = 0;
  for (let at = 0; ; at += 8) {
    const code = program.readUInt16LE(at);
    const k = program.readUInt32LE(at + 4);
    if (code === 0x06) return k;
    if (code === 0x20) {
      loaded = data.get(k)!;
      continue;
    }
    const holds = { 0x15: loaded === k, 0x35: loaded >= k, 0x45: (loaded & k) !== 0 }[code];
    if (holds === undefined) throw new Error(`instruction ${code}`);
    at += 8 * program[at + (holds ? 2 : 3)];
  }
}

test.each(["x64", "arm64"] as const)("%s: denied calls, and no others", (processor) => {
  const denied = DENIED.flatMap((call) => call[processor] ?? []);
  expect(denied.length).toBeGreaterThan(40);
  expect(new Set(denied).size).toBe(denied.length);
  for (const number of denied) expect(answerTo(processor, number)).toBe(EPERM);
  const allowed = { x64: [0, 1, 9, 59, 202, 231], arm64: [63, 64, 222, 221, 98, 94] }[processor];
  for (const number of allowed) expect(answerTo(processor, number)).toBe(ALLOW);
});

test("threads may be started, processes not", () => {
  const THREAD = 0x3d0f00;
  expect(answerTo("x64", 56, THREAD)).toBe(ALLOW);
  expect(answerTo("x64", 56, 17)).toBe(EPERM);
  expect(answerTo("arm64", 220, 17)).toBe(EPERM);
  expect(answerTo("x64", 435)).toBe(ENOSYS);
});

test("calls by other numbers end the process", () => {
  expect(answerTo("x64", 0x40000000 + 41)).toBe(KILL);
  expect(answerTo("x64", 102, 0, 0x40000003)).toBe(KILL);
  expect(answerTo("arm64", 281, 0, 0x40000028)).toBe(KILL);
});
