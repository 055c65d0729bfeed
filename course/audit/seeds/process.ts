import { join } from "node:path";
import type { Chunk } from "./chunks";
import { dossiers, judgeChunk } from "./judge-chunk";

/* A process of run-seeds.ts: judges the chunks that it is sent, one after the other. */

const all = dossiers(join(__dirname, "..", "..", ".."));
const audit = Number(process.argv[2]);

process.on("message", (chunk: Chunk) => {
  process.send!(judgeChunk(all, audit, chunk));
});
