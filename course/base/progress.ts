import type { MultiBar, SingleBar } from "cli-progress";

/** How far something is: a bar where somebody is watching, lines of text elsewhere. */
export interface Progress {
  /** Prints a line; on a terminal it stands above the bar. */
  line(text: string): void;
  /**
   * @param count how much of the total is done
   * @param fields what the format names beside {bar}, {value} and {total}
   */
  done(count: number, fields?: Record<string, string>): void;
  /** Takes the bar away. To be called in any case. */
  stop(): void;
}

export interface ProgressOptions {
  /** Where the bar is drawn; lines go to the same stream. */
  stream?: NodeJS.WriteStream;
  /** The text of the bar's line. */
  format?: string;
  fields?: Record<string, string>;
  /** Where nobody watches: what a log says after each tenth of the total. */
  inLog?: (count: number) => string;
}

/** @param total a bar is drawn for two or more; one thing needs none */
export function progressOver(total: number, options: ProgressOptions = {}): Progress {
  const { stream = process.stdout } = options;
  return stream.isTTY && total > 1 ? barOf(total, stream, options) : logOf(total, stream, options);
}

const FORMAT = "{bar} {value}/{total}, {eta_formatted} left";

function barOf(
  total: number,
  stream: NodeJS.WriteStream,
  { format = FORMAT, fields }: ProgressOptions,
): Progress {
  // loaded only where a bar is drawn
  const { MultiBar, Presets } = require("cli-progress") as typeof import("cli-progress");
  // a hidden cursor would stay hidden after kill -9
  const settings = { format, stream, barsize: 24, clearOnComplete: true, hideCursor: false };
  const bars: MultiBar = new MultiBar(settings, Presets.rect);
  const bar: SingleBar = bars.create(total, 0, fields);
  return {
    line: (text) => bars.log(`${text}\n`),
    done: (count, more) => bar.update(count, more),
    stop() {
      // lines wait for the next time that the bar is drawn: without one they would be lost
      bars.update();
      bars.stop();
    },
  };
}

function logOf(total: number, stream: NodeJS.WriteStream, { inLog }: ProgressOptions): Progress {
  let lastTenth = 0;
  const line = (text: string) => void stream.write(`${text}\n`);
  return {
    line,
    done(count) {
      const tenth = Math.floor((count / total) * 10);
      if (inLog && tenth > lastTenth && count < total) line(inLog(count));
      lastTenth = tenth;
    },
    stop: () => undefined,
  };
}
