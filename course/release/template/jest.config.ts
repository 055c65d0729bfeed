/**
 * `npm test` starts Jest through course/commands; plain `npx jest` works too. The two docblock
 * lines below are read by Jest and save 1.4 s of type-checking this very file at each start.
 *
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true}
 */
import type { Config } from "jest";

const config: Config = {
  projects: [
    {
      displayName: "learner",
      roots: ["<rootDir>/exercises", "<rootDir>/graders"],
      testMatch: ["<rootDir>/graders/*/visible.test.ts"],
      testEnvironment: "<rootDir>/course/jest/environment.js",
      transform: { "\\.ts$": ["ts-jest", {}] },
    },
  ],
};

export default config;
