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

/** From `export function NAME(` to the next line that is a closing brace alone. */
function functionIn(text: string, name: string): string | undefined {
  const starts = [...text.matchAll(new RegExp(`^export function ${name}\\b`, "gm"))];
  if (starts.length !== 1) return undefined;
  const rest = text.slice(starts[0].index);
  const end = rest.search(/^\}$/m);
  const block = end < 0 ? undefined : rest.slice(0, end + 1);
  // another function begins in it, so the brace belongs to that one
  const isOne = block && !/\n(export|function|import|const|let|\/\*\*)/.test(block);
  return isOne ? block : undefined;
}
