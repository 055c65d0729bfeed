const COLUMNS = 80;

/** Breaks lines that are too wide for a terminal, between words; a long path stays whole. */
export const wrap = (text: string): string => text.split("\n").map(wrapLine).join("\n");

function wrapLine(line: string): string {
  const lines: string[] = [];
  const [first, ...words] = line.split(" ");
  let current = first;
  for (const word of words) {
    const longer = `${current} ${word}`;
    if (longer.length > COLUMNS && current.trim() !== "") {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current].join("\n");
}
