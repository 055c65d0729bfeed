import { format } from "node:util";
import ts from "typescript";
import * as np from "#np";
import type { Page } from "./pages";

/** A block of code together with the block of output that the page shows below it. */
export interface Snippet {
  place: string;
  code: string;
  output: string;
}

/** Blocks ```ts that are followed, apart from blank lines, by a block ```text. */
export function snippetsOf({ file, text }: Page): Snippet[] {
  const pairs = /^```ts\n(?<code>[^]*?)^```\n+```text\n(?<output>[^]*?)^```$/gm;
  return [...text.matchAll(pairs)].map(({ index, groups }) => ({
    place: `${file}:${text.slice(0, index).split("\n").length}`,
    code: groups?.code ?? "",
    output: (groups?.output ?? "").trimEnd(),
  }));
}

/** Runs a snippet, with `np` at hand, and gives what it prints; an error ends it, as its message. */
export function run(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None },
  });
  const lines: string[] = [];
  const log = (...values: unknown[]) => lines.push(format(...values));
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the code is our own documentation
    new Function("np", "console", outputText)(np, { log });
  } catch (error) {
    lines.push(String(error));
  }
  // Editors strip blanks at line ends, so a page cannot hold them.
  return lines.join("\n").replaceAll(/ +$/gm, "");
}
