import { STUB_THROWS } from "../../catalog/stub";
import { stepLine } from "./steps";

/** The section of a new function in its unit's README. */
export const sectionTemplate = (name: string, file: string): string =>
  `## ${name}\n\nExercise: [${file}](${file})\n\n**The idea.** ${stepLine("readme")}\n`;

/** The README of a new unit. */
export const unitReadme = (title: string): string =>
  `# ${title}

What this unit is about, in two sentences.

**How to work.** Open a file of this folder, replace the line \`${STUB_THROWS}\`, save, and run \`npm test\` with the function's name. Each section below belongs to one function.
`;
