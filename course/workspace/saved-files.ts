import { join } from "node:path";
import { watch } from "chokidar";

/** Editors save in two or three steps. */
const SETTLE_MS = 20;

/** Waits for saves in exercises/; several in a moment are one. */
export function savedFiles(root: string): { next(): Promise<string[]> } {
  const waiting = new Set<string>();
  let wake = () => undefined as void;
  const watcher = watch(join(root, "exercises"), { ignoreInitial: true });
  watcher.on("all", (_, path) => {
    if (!path.endsWith(".ts")) return;
    waiting.add(path);
    setTimeout(() => wake(), SETTLE_MS);
  });
  return {
    async next() {
      if (waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      const files = [...waiting];
      waiting.clear();
      return files;
    },
  };
}
