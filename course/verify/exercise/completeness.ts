import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../dossier/dossier";
import type { Problem } from "../../catalog/problem";

export const MISTAKES_WANTED = 3;
export const ANSWERS_WANTED = 2;

/** What an exercise lacks and no proof can find, because there is nothing to prove. */
export function missingParts(root: string, dossier: Dossier, folder: string): Problem[] {
  const { chosen, misconceptions, alternatives } = dossier;
  const mistakes = Object.keys(misconceptions).length;
  const answers = Object.keys(alternatives).length;
  const readme = `exercises/${chosen.unit.id}/README.md`;
  const page = existsSync(join(root, readme)) ? readFileSync(join(root, readme), "utf8") : "";
  const hasSection = page.split(/\r?\n/).includes(`## ${chosen.info.name}`);
  return [
    ...(mistakes >= MISTAKES_WANTED
      ? []
      : [
          {
            file: `${folder}/misconceptions.ts`,
            what: `${mistakes} known ${mistakes === 1 ? "mistake" : "mistakes"}, ${MISTAKES_WANTED} are needed`,
            fix: "Add what learners really get wrong, each with a hint that asks.",
          },
        ]),
    ...(answers >= ANSWERS_WANTED
      ? []
      : [
          {
            file: `${folder}/alternatives.ts`,
            what: `${answers} other right ${answers === 1 ? "answer" : "answers"}, ${ANSWERS_WANTED} are needed`,
            fix: "Add answers that do it differently: loops, another formula.",
          },
        ]),
    ...(hasSection
      ? []
      : [
          {
            file: readme,
            what: `no section "## ${chosen.info.name}"`,
            fix: "Write the idea, the formula, the shapes, a worked line, common mistakes.",
          },
        ]),
  ];
}
