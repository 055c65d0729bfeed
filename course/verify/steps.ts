import { join } from "node:path";

/** One step of the gate: a Node script with its arguments. */
export interface Step {
  name: string;
  /** What it proves, in words. */
  proves: string;
  script: string;
  args: string[];
  /** Jest steps are counted, and what their tests print of skips is shown. */
  isJest?: true;
}

const modules = (...path: string[]): string => join("node_modules", ...path);
const JEST = modules("jest", "bin", "jest.js");

/** `npm run verify`: what every change must pass, in minutes, on any machine. */
export const FAST_STEPS: Step[] = [
  {
    name: "lint",
    proves: "no forbidden import, global or oversized file",
    script: modules("oxlint", "bin", "oxlint"),
    args: ["--deny-warnings"],
  },
  {
    name: "format",
    proves: "every file is formatted alike",
    script: modules("prettier", "bin", "prettier.cjs"),
    args: ["--check", "--log-level", "warn", "."],
  },
  {
    name: "types",
    proves: "everything compiles strictly",
    script: modules("@typescript", "native", "bin", "tsc"),
    args: ["-p", "."],
  },
  {
    name: "tests",
    proves: "every grader is proved, and the engine does what it says",
    script: JEST,
    args: ["--selectProjects", "course", "--maxWorkers=100%"],
    isJest: true,
  },
];

/** What `npm run verify:all` runs besides. */
export const SLOW_STEPS: Step[] = [
  {
    name: "stories",
    proves:
      "screens, watch mode, pictures, grading, attacks and swapped exercises, as people run them",
    script: JEST,
    args: ["--selectProjects", "slow", "--maxWorkers=2"],
    isJest: true,
  },
];
