/** Lines of text, with a bar under them where somebody is watching. */
export interface Progress {
  line(text: string): void;
  done(count: number): void;
  stop(): void;
}

/** @param isWatched a terminal; anything else gets plain lines */
export function progressOver(total: number, isWatched: boolean): Progress {
  if (!isWatched || total < 2) {
    return { line: (text) => console.log(text), done: () => undefined, stop: () => undefined };
  }
  const { MultiBar, Presets } = require("cli-progress") as typeof import("cli-progress");
  const format = "{bar} {value}/{total}, {eta_formatted} left";
  // a hidden cursor would stay hidden after kill -9
  const options = { format, clearOnComplete: true, hideCursor: false };
  const bars = new MultiBar({ ...options, stream: process.stdout }, Presets.rect);
  const bar = bars.create(total, 0);
  return {
    line: (text) => bars.log(`${text}\n`),
    done: (count) => bar.update(count),
    stop: () => bars.stop(),
  };
}
