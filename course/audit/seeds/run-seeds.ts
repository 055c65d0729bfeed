import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { progressOver } from "../../base/progress";
import type { PartOutcome } from "../result";
import * as texts from "../texts";
import { type Chunk, chunksOf } from "./chunks";
import { type ChunkResult, outcomeOf } from "./losses";

const CHUNK = 5;

/** Judges the solutions with many seeds, on all cores: a right answer must never lose a point. */
export async function runSeeds(audit: number, seeds: number): Promise<PartOutcome> {
  const left = chunksOf(seeds, CHUNK);
  const results: ChunkResult[] = [];
  const progress = progressOver(seeds, texts.seedsProgress(seeds));
  const next = (result?: ChunkResult): Chunk | undefined => {
    if (result) results.push(result);
    progress.done(results.reduce((sum, one) => sum + one.seeds, 0));
    return left.shift();
  };
  const cores = Math.min(availableParallelism(), left.length);
  try {
    await Promise.all(Array.from({ length: cores }, () => workOff(audit, next)));
  } finally {
    progress.stop();
  }
  return outcomeOf(results, seeds, audit);
}

/** One process, fed until nothing is left. One that dies is a bug of ours: its stack is above. */
function workOff(audit: number, next: (result?: ChunkResult) => Chunk | undefined): Promise<void> {
  const child = fork(join(__dirname, "process.ts"), [String(audit)], {
    execArgv: ["--require", "tsx/cjs"],
  });
  const feed = (result?: ChunkResult) => {
    const chunk = next(result);
    if (chunk) child.send(chunk);
    else child.disconnect();
  };
  child.on("message", feed);
  feed();
  return ended(child);
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a process that judges seeds ended with code ${code}`));
    });
  });
