import { type Compiled, isCode } from "./compile/compiled";
import * as texts from "./texts";

/**
 * Why no file exports a function. Where the file named after it does not parse (it may be Python),
 * that is the reason.
 *
 * @param folder as people read it: "exercises/01-numpy-basics"
 * @param own the file named after the function, if it is there
 */
export function whyMissing(folder: string, name: string, own: Compiled | undefined): string {
  if (!own || isCode(own)) return texts.noExport(folder, name);
  return texts.doesNotParse(`${folder}/${name}.ts:${own.line}`, own);
}
