/** An import in a source. */
export interface Import {
  specifier: string;
  /** It brings types only: nothing is loaded for it when the code runs. */
  isType: boolean;
}

/** `import … from "x"` and `export … from "x"`, over several lines too; between them names and comments. */
const STATEMENT =
  /^(?:import|export)\s+(type\s+)?((?:[\w$*{},\s]|\/\/[^\n]*\n|\/\*.*?\*\/)+?)\s*\bfrom\s+["']([^"']+)["']/gms;
const COMMENTS = /\/\/[^\n]*|\/\*.*?\*\//gs;
const SIDE_EFFECT = /^import\s+["']([^"']+)["']/gm;
/** `require("x")`, `import("x")` and `typeof import("x")`. */
const CALL = /(\btypeof\s+)?\b(?:require|import)\(\s*["']([^"']+)["']\s*\)/g;

/** Lines that are nothing but a comment: what they quote is imported by nobody. */
const COMMENT_LINES = /^[ \t]*(?:\/\/|\/\*|\*).*$/gm;

/**
 * What a TypeScript or JavaScript source imports: by statements at the beginning of a line, and by
 * calls with a literal name. It reads the text as Prettier lays it out; to parse it would take the
 * compiler, which takes half a second to load.
 */
export const importsIn = (source: string): Import[] => [
  ...statementsIn(source),
  ...callsIn(source),
];

const statementsIn = (source: string): Import[] => [
  ...[...source.matchAll(STATEMENT)].map(([, type, names, specifier]) => ({
    specifier,
    isType: type !== undefined || areTypes(names),
  })),
  ...[...source.matchAll(SIDE_EFFECT)].map(([, specifier]) => ({ specifier, isType: false })),
];

function callsIn(source: string): Import[] {
  // few sources have one, and to look for them closely takes longest
  if (!/(?:require|import)\(/.test(source)) return [];
  return [...source.replace(COMMENT_LINES, "").matchAll(CALL)].map(([, isTypeof, specifier]) => ({
    specifier,
    isType: isTypeof !== undefined,
  }));
}

/** `{ type A, type B }` */
function areTypes(text: string): boolean {
  const names = text.replace(COMMENTS, "");
  return (
    /^\{\s*type\s/.test(names) &&
    names
      .replace(/[{}]/g, "")
      .split(",")
      .every((name) => /^\s*(type\s.*)?$/s.test(name))
  );
}
