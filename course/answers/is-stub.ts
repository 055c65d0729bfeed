import { functionIn } from "../catalog/function-in";

/**
 * Whether a function is still its stub: comments and layout do not count, and neither does the rest
 * of the file.
 *
 * @param text the file that it is in, if that is known
 * @param stub what that file was at first
 */
export function isStub(name: string, text: string | undefined, stub: string): boolean {
  const [found, first] = [text, stub].map((one) =>
    functionIn(one?.replaceAll("\r\n", "\n") ?? "", name),
  );
  if (found === undefined || first === undefined) return false;
  // hostile text may be 256 KB of comments that begin
  return found.length < MOST_TIMES * first.length && codeOf(found) === codeOf(first);
}

const MOST_TIMES = 4;

const codeOf = (text: string): string =>
  text.replace(/\/\*[^]*?\*\/|\/\/.*/g, "").replace(/\s+/g, "");
