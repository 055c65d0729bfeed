import ts from "typescript";
import { Refusal } from "../../base/refusal";
import * as texts from "./texts";

/** What a check can look at. */
export type Kind = "array" | "number" | "list";

/** A function's head, taken apart. */
export interface Signature {
  params: { name: string; type: string }[];
  returns: string;
  /** What the checks look at: the result itself (path ""), or the fields of a returned object. */
  looksAt: { path: string; kind: Kind }[];
}

const KINDS: Record<string, Kind> = {
  "np.NDArray": "array",
  number: "number",
  "number[]": "list",
};

/** Reads "(x: np.NDArray, slope: number): np.NDArray". @throws Refusal where it is not one */
export function parseSignature(given: string): Signature {
  const written = given.replaceAll(/(?<![\w.])NDArray/g, "np.NDArray").trim();
  const text = `declare function f${written};`;
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  const source = ts.createSourceFile("signature.ts", text, ts.ScriptTarget.ES2022, true);
  const [declared] = source.statements;
  const isOne = source.statements.length === 1 && ts.isFunctionDeclaration(declared);
  if (diagnostics.length > 0 || !isOne) throw new Refusal(texts.noSignature(given));
  const { parameters, type } = declared;
  if (!type || parameters.some((one) => !one.type || !ts.isIdentifier(one.name))) {
    throw new Refusal(texts.noSignature(given));
  }
  return {
    params: parameters.map((one) => ({
      name: one.name.getText(source),
      type: one.type?.getText(source) ?? "",
    })),
    returns: type.getText(source),
    looksAt: looksAt(type, source),
  };
}

function looksAt(type: ts.TypeNode, source: ts.SourceFile): Signature["looksAt"] {
  const parts = ts.isTypeLiteralNode(type)
    ? type.members.map((member) => ({
        path: member.name?.getText(source) ?? "",
        type: ts.isPropertySignature(member) ? (member.type?.getText(source) ?? "") : "",
      }))
    : [{ path: "", type: type.getText(source) }];
  const known = parts.flatMap(({ path, type: part }) =>
    KINDS[part] ? [{ path, kind: KINDS[part] }] : [],
  );
  if (known.length === 0 || known.length < parts.length) {
    throw new Refusal(texts.noResultType(type.getText(source)));
  }
  return known;
}
