/**
 * What systems, browsers and platforms put behind a name when they make a copy of it: " (1)",
 * " - Copy", " copy 2", "-1" (Canvas), "_2", " 2" (Finder); Windows also in its own language.
 */
const COPY_MARK =
  /(?:\s*\(\d{1,3}\)|[\s_-]+(?:copy|kopie|copie|copia)(?:[\s_-]*(?:\(\d{1,3}\)|\d{1,3}))?|[\s_-]\d{1,2})$/;

/** Longer names mean nothing. */
const LONGEST = 120;

/**
 * What people may mean by a name: the name in small letters, composed, with "-" for blanks and "_";
 * then without one mark of a copy after the other.
 */
export function meaningsOf(name: string): string[] {
  if (name.length > LONGEST) return [];
  const meanings: string[] = [];
  let rest = name.normalize("NFC").toLowerCase().trim();
  while (rest !== "" && meanings.at(-1) !== folded(rest)) {
    meanings.push(folded(rest));
    rest = rest.replace(COPY_MARK, "").trim();
  }
  return meanings;
}

/** A name as it is compared with the meanings of others. */
export const folded = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, "-");
