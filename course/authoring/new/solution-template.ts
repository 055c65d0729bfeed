import { PLACEHOLDERS } from "./placeholders";
import type { Signature } from "./signature";
import { stepLine } from "./steps";

/** The solution of a new exercise: everything but the answer. */
export function solutionTemplate(name: string, signature: Signature, imports: string[]): string {
  return [...imports, ...(imports.length > 0 ? [""] : []), functionTemplate(name, signature)].join(
    "\n",
  );
}

/** The function alone, to be added to a file that exists. */
export function functionTemplate(name: string, { params, returns }: Signature): string {
  const head = params.map((param) => `${param.name}: ${param.type}`).join(", ");
  return [
    "/**",
    ` * ${PLACEHOLDERS.sentence} ${name} computes.`,
    " *",
    ` *     ${name}(${params.map((param) => param.name).join(", ")}) = …`,
    " *",
    ...params.map((param) => ` * @param ${param.name} ${PLACEHOLDERS.param}`),
    ` * @returns ${PLACEHOLDERS.returned}`,
    " */",
    `export function ${name}(${head}): ${returns} {`,
    "  // BEGIN ANSWER",
    `  // ${stepLine("solution")}`,
    `  throw new Error("${name} has no answer yet: see step 1");`,
    "  // END ANSWER",
    "}",
    "",
  ].join("\n");
}

/** The import lines that a solution begins with. `needs` are files with the functions in them. */
export function importsFor(signature: Signature, needs: { file: string; names: string[] }[]) {
  const types = [...signature.params.map(({ type }) => type), signature.returns].join(" ");
  return [
    ...(types.includes("np.") ? ['import * as np from "#np";'] : []),
    ...needs.map(({ file, names }) => `import { ${names.join(", ")} } from "./${file}";`),
  ];
}
