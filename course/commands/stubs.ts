/**
 * `npm run stubs` writes exercises/ from solutions/; `npm run stubs -- --check` only lists what
 * differs. Exit codes: 0 well, 1 problems or drift, 2 wrong usage.
 */
import path from "node:path";
import { runCommand } from "../base/run-command";
import { hasDrifted, holdsWork, planStubs, writeStub } from "../authoring/stubs/stubs-files";

void runCommand(() => run(path.resolve(__dirname, "../.."), process.argv.slice(2)));

function run(root: string, args: string[]): number {
  const unknown = args.find((arg) => arg !== "--check");
  if (unknown) {
    console.error(`npm run stubs takes only --check, not ${unknown}.`);
    return 2;
  }

  const { stubs, problems } = planStubs(root);
  for (const { file, line, what, fix } of problems) {
    console.error(`${file}:${line}: ${what}. ${fix}`);
  }
  const drifted = stubs.filter(hasDrifted);
  const unchanged = `${stubs.length - drifted.length} unchanged`;

  if (args.includes("--check")) {
    for (const { file, found } of drifted) {
      console.log(`${file}: ${found === undefined ? "missing" : "differs from its solution"}`);
    }
    console.log(`stubs: ${drifted.length} drifted, ${unchanged}.`);
    if (drifted.length > 0) console.log("Rewrite them: npm run stubs");
    return drifted.length + problems.length > 0 ? 1 : 0;
  }

  for (const planned of drifted) {
    writeStub(root, planned);
    if (holdsWork(planned)) console.log(`${planned.file}: the answer in it is kept as .bak`);
  }
  const written = drifted.map(({ file }) => path.basename(file, ".ts")).join(", ");
  console.log(`stubs: ${drifted.length} written${written && ` (${written})`}, ${unchanged}.`);
  return problems.length > 0 ? 1 : 0;
}
