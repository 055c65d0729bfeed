/**
 * The text of a function, from `export function NAME(` to the next line that is a closing brace
 * alone. Undefined where it is written in another way, or twice.
 */
export function functionIn(text: string, name: string): string | undefined {
  const starts = [...text.matchAll(new RegExp(`^export function ${name}\\b`, "gm"))];
  if (starts.length !== 1) return undefined;
  const rest = text.slice(starts[0].index);
  const end = rest.search(/^\}$/m);
  const block = end < 0 ? undefined : rest.slice(0, end + 1);
  // another function begins in it, so the brace belongs to that one
  const isOne = block && !/\n(export|function|import|const|let|\/\*\*)/.test(block);
  return isOne ? block : undefined;
}
