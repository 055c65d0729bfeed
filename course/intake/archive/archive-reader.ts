import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { type WatchedChild, watchChild } from "../../base/watched-child";
import { READER_HEAP_MEGABYTES, READER_MS } from "../limits";
import * as texts from "../texts";
import type { UnitFiles } from "../course-files";
import type { Received } from "../receive";
import type { Contents } from "./contents";
import type { ReadOutcome, ReadReply, ReadRequest } from "./messages";

/** Reads archives in a process of its own, one after another. */
export interface ArchiveReader {
  /** Both always come to an end: whatever an archive does, it costs itself alone. */
  archive(file: string, units: readonly UnitFiles[]): Promise<Contents>;
  /** A submission on the disk that is an archive, or a folder with archives in it. */
  submission(path: Buffer, isArchive: boolean, units: readonly UnitFiles[]): Promise<Received>;
  /** Ends the process, if there is one. */
  close(): void;
}

interface Running {
  child: ChildProcess;
  watched: WatchedChild;
  /** What happens where it ends; replaced for each archive. */
  events: Parameters<typeof watchChild>[1];
}

/** @param milliseconds of a processor for one archive; only tests give others */
export function archiveReader(milliseconds = READER_MS): ArchiveReader {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const close = () => {
    running?.watched.kill();
    running = undefined;
  };

  const readNow = (request: ReadRequest) =>
    new Promise<ReadOutcome | { reason: string }>((resolve) => {
      running ??= start();
      const { child, watched, events } = running;
      const cannot = (reason: string) => {
        running = undefined;
        resolve({ reason });
      };
      events.onTimeOut = () => cannot(texts.tookTooLong);
      // a system that runs out of memory kills without a word
      events.onEnd = ({ signal, lastWords }) =>
        cannot(
          signal === "SIGKILL" || isOutOfMemory(lastWords)
            ? texts.tookTooMuch
            : texts.readerFailed(lastWords.trim().split("\n").at(-1) ?? ""),
        );
      child.removeAllListeners("message").once("message", (reply: ReadReply) => {
        watched.allow(Infinity);
        hold(child, false);
        resolve(reply.kind === "bug" ? { reason: texts.readerFailed(reply.bug) } : reply);
      });
      hold(child, true);
      watched.allow(milliseconds);
      child.send(request);
    });

  const inTurn = (request: ReadRequest) => {
    const result = last.then(() => readNow(request));
    last = result;
    return result;
  };
  return {
    close,
    async archive(file, units) {
      const outcome = await inTurn({ kind: "archive", file, units });
      if ("contents" in outcome) return outcome.contents;
      const received = "reason" in outcome ? outcome : outcome.received;
      return { kind: "one", received };
    },
    async submission(path, isArchive, units) {
      const outcome = await inTurn({ kind: "submission", path, isArchive, units });
      if ("received" in outcome) return outcome.received;
      return "reason" in outcome ? outcome : { reason: texts.readerFailed("another answer") };
    },
  };
}

const isOutOfMemory = (lastWords: string): boolean => /out of memory|heap limit/i.test(lastWords);

/** While it has nothing to do, it keeps nobody from ending. */
function hold(child: ChildProcess, isBusy: boolean): void {
  const change = isBusy ? "ref" : "unref";
  child[change]();
  child.channel?.[change]();
  // a pipe, whatever its type says
  (child.stderr as unknown as { ref(): void; unref(): void } | null)?.[change]();
}

function start(): Running {
  const loader = require.resolve("../../base/typescript.js");
  const child = fork(join(__dirname, "reader-process.ts"), [], {
    execArgv: ["--require", loader, `--max-old-space-size=${READER_HEAP_MEGABYTES}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const nothing = () => undefined;
  const events: Running["events"] = { onEnd: nothing, onTimeOut: nothing };
  return { child, events, watched: watchChild(child, events) };
}
