import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

const TREES = ["graders", "solutions"];

/** Files that do not parse. Nothing in them, and nothing that imports them, can be proved. */
export function syntaxProblems(root: string): Problem[] {
  return TREES.filter((tree) => existsSync(join(root, tree))).flatMap((tree) =>
    readdirSync(join(root, tree), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${tree}/${file.replaceAll("\\", "/")}`)
      .toSorted()
      .flatMap((file) => firstError(file, readFileSync(join(root, file), "utf8"))),
  );
}

/** What the parser itself found. The public API compiles the file, which takes 30 times as long. */
type Parsed = ts.SourceFile & { parseDiagnostics: ts.DiagnosticWithLocation[] };

/** Errors after the first are mostly its echo. */
function firstError(file: string, text: string): Problem[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) as Parsed;
  const [first] = source.parseDiagnostics;
  if (!first) return [];
  const line = source.getLineAndCharacterOfPosition(first.start).line + 1;
  return [texts.noSyntax(file, line, ts.flattenDiagnosticMessageText(first.messageText, " "))];
}
