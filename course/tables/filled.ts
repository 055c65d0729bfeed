/**
 * A page with other lines in one of its blocks: between `<!-- NAME … -->` and `<!-- /NAME -->`.
 *
 * @throws where the page has no such block: somebody has deleted one of its two comments
 */
export function filled(page: string, name: string, lines: readonly string[]): string {
  const block = new RegExp(`(?<=^<!-- ${name}\\b.*-->\n\n)[^]*?(?=\n\n<!-- /${name} -->$)`, "m");
  if (!block.test(page)) throw new Error(`no block <!-- ${name} --> … <!-- /${name} -->`);
  return page.replace(block, () => lines.join("\n"));
}
