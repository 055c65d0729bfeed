import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median";
import { plainEnvironment } from "./plain-environment";
import type { BenchRow } from "./row";
import { inScratchCopy } from "./scratch";

const TIMES = 9;

/** Times `npm test` as a learner types it: on one exercise just edited, and on the whole course. */
export function benchNpmTest(root: string): Promise<BenchRow[]> {
  return inScratchCopy(root, (copy) => {
    const file = join(copy, "exercises", "01-numpy-basics", "softmax.ts");
    const edit = (n: number) => appendFileSync(file, `\n// edit ${n}\n`);
    run(copy, []);
    const one = times(TIMES, (n) => (edit(n), run(copy, ["softmax"])));
    const all = times(TIMES, (n) => (edit(TIMES + n), run(copy, [])));
    return [
      seconds("npm test on one edited exercise", one, 1.0),
      seconds("npm test on all of week 2", all, 2.0),
    ];
  });
}

function run(copy: string, words: string[]): number {
  const started = performance.now();
  const { status } = spawnSync("npm", ["test", ...words], {
    cwd: copy,
    env: plainEnvironment(),
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm test ${words.join(" ")} exited with ${status}`);
  return (performance.now() - started) / 1000;
}

const times = (count: number, once: (n: number) => number): number =>
  median(Array.from({ length: count }, (_, n) => once(n)));

const seconds = (what: string, measured: number, most: number): BenchRow => ({
  what,
  measured: `${measured.toFixed(2)} s`,
  asked: `≤ ${most.toFixed(1)} s`,
  ok: measured <= most,
});
