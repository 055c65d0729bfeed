import { availableParallelism } from "node:os";

/*
 * StrykerJS changes the solutions in small ways, one mutant each, and wants a check to fail for
 * every one. Started by `npm run audit -- --only mutants`; after that also by hand, on one file:
 *
 *     node .course/stryker/node_modules/@stryker-mutator/core/bin/stryker.js run \
 *       course/audit/mutants/stryker/stryker.config.mjs --mutate solutions/01-numpy-basics/softmax.ts
 *
 * Not incremental: Stryker looks for changes in solutions and tests only, so that the verdicts of
 * a grader made weaker would stay as they were.
 */
export default {
  mutate: ["solutions/**/*.ts"],
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner", "./course/audit/mutants/stryker/not-graded.mjs"],
  ignorers: ["not-graded"],
  jest: {
    projectType: "custom",
    // Jest cannot see which solutions the test file loads: their names are computed
    enableFindRelatedTests: false,
    config: {
      testEnvironment: "node",
      testMatch: ["<rootDir>/course/audit/mutants/checks.test.ts"],
      transform: { "\\.ts$": ["ts-jest", {}] },
    },
  },
  coverageAnalysis: "perTest",
  // endless loops are found by counting their rounds: a run this long proves nothing
  timeoutMS: 60_000,
  concurrency: availableParallelism(),
  thresholds: { high: 100, low: 100, break: 100 },
  // what is copied into the sandbox: only what the checks need
  ignorePatterns: [
    "*",
    "!course/**",
    "!graders/**",
    "!solutions/**",
    "!.course/audit/pristine/**",
    "!package.json",
    "!tsconfig.json",
  ],
  tempDirName: ".course/audit/sandbox",
  cleanTempDir: "always",
  disableTypeChecks: false,
  reporters: ["json", "html", "progress-append-only"],
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  htmlReporter: { fileName: "reports/mutation/mutation.html" },
};
