import type { LineTable } from "./line-table.js";

/** A source as it came out of the compiler. */
export type Compiled = CompiledCode | SyntaxFault;

export interface CompiledCode {
  code: string;
  lines: LineTable;
  /** The `mappings` of its source map, for debuggers; a child of the sandbox does not send it. */
  mappings?: string;
}

export interface SyntaxFault {
  line: number;
  /** The compiler's words: "')' expected." */
  what: string;
  /** It may be valid TypeScript all the same: then `what` follows the place and ends the sentence. */
  isWhole?: true;
}

export const isCode = (compiled: Compiled | undefined): compiled is CompiledCode =>
  compiled !== undefined && "code" in compiled;
