/** A source as it came out of the compiler. */
export type Compiled = CompiledCode | SyntaxFault;

export interface CompiledCode {
  code: string;
  /** For each line of the code the line of the source, both counted from 1; 0 where unknown. */
  lines: number[];
}

export interface SyntaxFault {
  line: number;
  /** The compiler's words: "')' expected." */
  what: string;
}

export const isCode = (compiled: Compiled | undefined): compiled is CompiledCode =>
  compiled !== undefined && "code" in compiled;
