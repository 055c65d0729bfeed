import { afterAll, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import path from "node:path";
import seedrandom from "seedrandom";
import { archiveReader } from "../../course/intake/archive/archive-reader";
import type { Received } from "../../course/intake/receive";
import { temporaryFolder } from "../temporary-folder";
import { UNITS } from "./messy";
import { mutated } from "./mutate";
import { watchProcesses } from "./watch-processes";

const ARCHIVES = 10_000;
const MEGABYTES = 400;
const SEED = "archives, 1";

const reader = archiveReader();
const watched = watchProcesses(process.pid);
afterAll(() => {
  reader.close();
  watched.stop();
});

const isSentence = (reason: string) => /^\S.*[.)]$/s.test(reason) && reason.length < 1000;
const isBug = (reason: string) => /bug in the grader/.test(reason);

/** What became of one, in a word. */
function outcomeOf(received: Received): string {
  if (!("reason" in received)) return received.refused.length > 0 ? "taken in part" : "taken";
  if (isBug(received.reason)) return received.reason;
  return isSentence(received.reason) ? "a sentence" : `no sentence: ${received.reason}`;
}

test(`each of ${ARCHIVES} broken archives ends in a row, in bounded memory`, async () => {
  const file = path.join(temporaryFolder(), "handed-in.zip");
  const random = seedrandom(SEED);
  const outcomes = new Map<string, number>();
  for (let i = 0; i < ARCHIVES; i++) {
    writeFileSync(file, mutated(random));
    const contents = await reader.archive(file, UNITS);
    const all = contents.kind === "one" ? [contents] : contents.submissions;
    for (const outcome of all.map(({ received }) => outcomeOf(received))) {
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    if (all.length === 0) outcomes.set("nothing", (outcomes.get("nothing") ?? 0) + 1);
  }
  console.log(Object.fromEntries(outcomes));
  // the mutations reach all ends, and there is no other
  const kinds = ["taken", "taken in part", "a sentence", "nothing"];
  expect([...outcomes.keys()].toSorted()).toEqual(kinds.toSorted());
  const most = Math.max(...watched.taken().map(({ megabytes }) => megabytes));
  const readers = watched.taken().filter(({ program }) => program === "reader-process.ts");
  expect(readers).toHaveLength(1);
  expect(readers[0].megabytes).toBeLessThan(MEGABYTES);
  console.log(`at most ${Math.round(most)} MB`);
}, 600_000);
