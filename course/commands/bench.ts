import { join } from "node:path";
import { runCommand } from "../base/run-command";
import { benchBatch } from "../bench/batch";
import { benchImportNp } from "../bench/import-np";
import { benchInstall } from "../bench/install";
import { benchModel } from "../bench/model";
import { benchNpmTest } from "../bench/npm-test";
import { benchRemoteCall } from "../bench/remote-call";
import type { BenchRow } from "../bench/row";
import { benchWatch } from "../bench/watch";

const ROOT = join(__dirname, "..", "..");

/** What is measured, by the name that picks it: `npm run bench -- watch install`. */
const BENCHES: Record<string, () => BenchRow[] | Promise<BenchRow[]>> = {
  test: () => benchNpmTest(ROOT),
  watch: () => benchWatch(ROOT),
  install: () => benchInstall(ROOT),
  model: () => benchModel(),
  np: () => benchImportNp(ROOT),
  call: () => benchRemoteCall(ROOT),
  grade: () => benchBatch(ROOT),
};

/**
 * `npm run bench [NAME …]`: measures what this repository promises to be quick, one row each.
 * Exit code 0 where every figure is reached, 1 otherwise, 2 for an unknown name.
 */
async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    const known = Object.keys(BENCHES).join(", ");
    console.error(`There is no figure named ${unknown.join(", ")}. There are: ${known}.`);
    return 2;
  }
  let isWell = true;
  console.log(line("", "what", "measured", "asked"));
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    for (const row of await BENCHES[name]()) {
      isWell &&= row.ok;
      console.log(line(row.ok ? "ok" : "OVER", row.what, row.measured, row.asked));
    }
  }
  return isWell ? 0 : 1;
}

const line = (verdict: string, what: string, measured: string, asked: string): string =>
  `${verdict.padEnd(6)}${what.padEnd(48)}${measured.padEnd(26)}${asked}`.trimEnd();

void runCommand(() => main(process.argv.slice(2)));
