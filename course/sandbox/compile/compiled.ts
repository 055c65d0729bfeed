import type { LineTable } from "./line-table";

/** A source as it came out of the compiler. */
export type Compiled = CompiledCode | SyntaxFault;

export interface CompiledCode {
  code: string;
  lines: LineTable;
}

export interface SyntaxFault {
  line: number;
  /** The compiler's words: "')' expected." */
  what: string;
}

export const isCode = (compiled: Compiled | undefined): compiled is CompiledCode =>
  compiled !== undefined && "code" in compiled;
