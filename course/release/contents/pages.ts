import { withoutSection } from "../../authoring/unit-readme";

/** A section of a data set's page that only the instructor's repository can follow. */
const AT_HOME = "Making them again";

/** Where the handout's README has a row for solutions, if the handout contains them. */
const BEFORE_SOLUTION = "| `npm run cats` |";
const SOLUTION_ROW =
  "| `npm run solution softmax` | once its checks pass: how the solution differs from yours |\n";

/** Removes from the pages what no learner can follow, and adds what only some of them can. */
export function forLearners(pages: Map<string, string | Buffer>, withSolutions: boolean): void {
  for (const [file, content] of pages) {
    if (!/^datasets\/.*README\.md$/.test(file)) continue;
    pages.set(file, withoutSection(content.toString("utf8"), AT_HOME));
  }
  if (!withSolutions) return;
  const readme = String(pages.get("README.md"));
  pages.set("README.md", readme.replace(BEFORE_SOLUTION, SOLUTION_ROW + BEFORE_SOLUTION));
}
