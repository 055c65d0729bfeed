import type { Foreign } from "./foreign";
import { withoutControls } from "./plain-text";

/**
 * What a spreadsheet may take for the beginning of a formula, also in the wide letters of East Asian
 * keyboards and after blanks.
 */
const FORMULA = /^[\s'"]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Text that may stand in a cell of a spreadsheet: it reverses no writing, and what begins like a
 * formula has an apostrophe before it, with which it is shown as text, as OWASP advises.
 */
export function inCell(text: Foreign | string): string {
  const plain = withoutControls(text as unknown as string);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}
