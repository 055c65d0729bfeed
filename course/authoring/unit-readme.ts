/**
 * A unit's README with a section for one more function, after those of the functions before it.
 *
 * @param before names of the functions that come earlier in the course
 */
export function withSection(text: string, section: string, before: string[]): string {
  const sections = split(text);
  const last = sections.findLastIndex((one) => before.includes(headingOf(one)));
  const at = last < 0 ? sections.length : last + 1;
  return joined([...sections.slice(0, at), section, ...sections.slice(at)]);
}

/** A unit's README without the section of a function. */
export function withoutSection(text: string, name: string): string {
  return joined(split(text).filter((section) => headingOf(section) !== name));
}

/** What stands before the first heading of the second level, then one text a heading. */
function split(text: string): string[] {
  // a "## " inside a block of code is not a heading
  const starts = [...text.matchAll(/^```[^]*?^```$|^## /gm)]
    .filter(([found]) => found === "## ")
    .map(({ index }) => index);
  return [0, ...starts].map((start, i) => text.slice(start, starts[i] ?? text.length));
}

const headingOf = (section: string): string => /^## (.*)$/m.exec(section)?.[1].trim() ?? "";

const joined = (sections: string[]): string =>
  `${sections.map((section) => section.trim()).join("\n\n")}\n`;
