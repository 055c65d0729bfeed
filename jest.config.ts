/**
 * Four projects over one toolchain. `npm test` starts "learner" through course/commands; plain
 * `npx jest --selectProjects NAME` works too.
 *
 * The two docblock lines below are read by Jest: on Node 20 they spare 1.4 s of type-checking this
 * very file at each start (research: jest.config.ts on Node 20).
 *
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true}
 */
import type { Config } from "jest";

/** With the compiler of answers in it. */
const ANSWERS = "<rootDir>/course/jest/environment.js";

type Project = Exclude<NonNullable<Config["projects"]>[number], string>;

const project = (displayName: string, roots: string[], testMatch: string[]): Project => ({
  displayName,
  roots: roots.map((root) => `<rootDir>/${root}`),
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: displayName === "learner" || displayName === "hidden" ? ANSWERS : "node",
  transform: { "\\.ts$": ["ts-jest", {}] },
  testPathIgnorePatterns: ["/node_modules/", "/fixtures/"],
});

const config: Config = {
  projects: [
    project("learner", ["exercises", "graders"], ["graders/*/visible.test.ts"]),
    project("hidden", ["exercises", "graders"], ["graders/*/hidden.test.ts"]),
    project("course", ["tests", "course"], ["tests/**/*.test.ts"]),
    project("slow", ["tests"], ["tests/**/*.slow.ts"]),
  ],
};

export default config;
