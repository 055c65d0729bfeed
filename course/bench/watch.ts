import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median";
import { plainEnvironment } from "./plain-environment";
import type { BenchRow } from "./row";
import { inScratchCopy } from "./scratch";

const SAVES = 8;
const ASKED = 0.5;
/** The last line of each screen. */
const END = /^Next: /m;

/** Times `npm run watch` from a save to the verdict on the screen. */
export function benchWatch(root: string): Promise<BenchRow[]> {
  return inScratchCopy(root, async (copy) => {
    const child = spawn(process.execPath, [join("course", "commands", "start.js"), "watch"], {
      cwd: copy,
      env: { ...plainEnvironment(), NO_COLOR: "1" },
    });
    const screen = screens(child.stdout);
    const file = join(copy, "exercises", "01-numpy-basics", "softmax.ts");
    try {
      await screen();
      await pause(1500);
      const figures: number[] = [];
      for (let n = 0; n < SAVES; n++) {
        const started = performance.now();
        appendFileSync(file, `\n// save ${n}\n`);
        await screen();
        figures.push((performance.now() - started) / 1000);
        await pause(700);
      }
      const measured = median(figures);
      const row: BenchRow = {
        what: "npm run watch, from a save to the verdict",
        measured: `${measured.toFixed(2)} s`,
        asked: `≤ ${ASKED} s`,
        ok: measured <= ASKED,
      };
      return [row];
    } finally {
      child.kill();
    }
  });
}

/** Waits for the end of the next screen. */
function screens(output: NodeJS.ReadableStream): () => Promise<void> {
  let text = "";
  let wake = (): void => undefined;
  output.on("data", (part) => {
    text += part;
    wake();
  });
  return async () => {
    while (!END.test(text)) await new Promise<void>((resolve) => (wake = resolve));
    text = "";
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
