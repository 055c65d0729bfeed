import { slashedPath } from "../base/paths";

/** What esbuild, inside tsx, says of a file that does not parse: path:line:column: ERROR: why. */
const SYNTAX = /^(?<file>.*?):(?<line>\d+):(?<column>\d+): ERROR: (?<what>.*)$/m;

/**
 * Loads a module like `require`; a syntax error is turned into the TypeScript compiler's words,
 * which course/answers understands.
 */
export const requireAnswer =
  (root: string, load: (file: string) => unknown) =>
  (file: string): unknown => {
    try {
      return load(file);
    } catch (error) {
      const found = SYNTAX.exec((error as Error | null)?.message ?? "")?.groups;
      if (!found) throw error;
      const place = slashedPath(root, found.file);
      // Only the message is shown, not the number, so any number will do.
      const message = `${place}:${found.line}:${found.column} - error TS1000: ${found.what}`;
      throw new Error(message, { cause: error });
    }
  };
