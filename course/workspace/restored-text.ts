import { functionIn } from "../catalog/function-in";

/**
 * A file with the stubs of some of its functions restored, and everything else unchanged. Undefined
 * if they cannot be separated safely (an import is gone, a function has lost its end); then only
 * the whole stub will do.
 *
 * @param found what the file holds now
 * @param stub what it held at first
 */
export function restoredText(found: string, stub: string, names: string[]): string | undefined {
  const imports = stub.split("\n").filter((line) => line.startsWith("import "));
  const lines = found.split("\n");
  if (imports.some((line) => !lines.includes(line))) return undefined;
  let text = found;
  for (const name of names) {
    const [old, fresh] = [functionIn(text, name), functionIn(stub, name)];
    if (!old || !fresh) return undefined;
    // with a function, because code may contain "$&"
    text = text.replace(old, () => fresh);
  }
  return text;
}
