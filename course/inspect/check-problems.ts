import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Unit } from "../catalog/units";
import type { Problem } from "../catalog/problem";
import * as texts from "./texts";

const MAKERS = new Set(["example", "property", "stretch"]);

/** Functions that checks call and the unit does not have: such a check would fail every answer. */
export function checkProblems(root: string, unit: Unit): Problem[] {
  const known = unit.functions.map(({ name }) => name);
  return known.flatMap((name) =>
    ["visible", "hidden"].flatMap((part) => {
      const file = `graders/${unit.id}/${name}/${part}.ts`;
      if (!existsSync(join(root, file))) return [];
      return namesIn(readFileSync(join(root, file), "utf8"), file)
        .filter((used) => !known.includes(used.name))
        .map((used) => texts.unknownCall(file, used.line, used.name, known));
    }),
  );
}

/** The functions that checks take from the learner's answers, or from the reference. */
function namesIn(text: string, file: string): { name: string; line: number }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: { name: string; line: number }[] = [];
  const add = (node: ts.Node, name: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ name, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && MAKERS.has(node.expression.getText(source))) {
      const body = node.arguments.find(ts.isArrowFunction);
      const pattern = body?.parameters[0]?.name;
      if (pattern && ts.isObjectBindingPattern(pattern)) {
        for (const one of pattern.elements)
          add(one, (one.propertyName ?? one.name).getText(source));
      }
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === "reference") {
      add(node, node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
