/**
 * The program of the compiling child. The compiler is ours, but the source is not: deep nesting
 * overflows its stack, and some texts take it hours and gigabytes. So it runs behind the same wall,
 * and is killed if it takes too long. It never runs what it compiles.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import "../child/optimize-later";
import { nextRequest, send } from "../child/channel";
import { decode } from "../frames/decode";
import { encoder } from "../frames/encode";
import { KIND } from "../frames/kinds";
import { FROM_COMPILER, TO_CHILD } from "../frames/limits";
import { GRADER_MAKERS } from "../frames/makers";
import { compileSources } from "../../answers/compile/compile-sources.js";
import { COMPILER, loadCompiler } from "./load-compiler";

const cached = join(__dirname, COMPILER.cached);
const { ts } = loadCompiler(
  join(__dirname, COMPILER.code),
  existsSync(cached) ? readFileSync(cached) : undefined,
);
const encode = encoder(FROM_COMPILER);

// the first compilation is the slowest, so no submission should be charged for it
compileSources(ts, {
  "warm.ts": 'import * as np from "#np";\nexport const f = (x: number) => x;\n',
});
send(encode(0, KIND.hello, undefined));
for (;;) {
  const { id, body } = nextRequest();
  const files = decode(body, TO_CHILD, GRADER_MAKERS) as Record<string, string>;
  const compiled = compileSources(ts, files);
  for (const one of Object.values(compiled)) if ("mappings" in one) delete one.mappings;
  send(encode(id, KIND.compiled, compiled));
}
