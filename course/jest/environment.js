// @ts-check
/**
 * Jest's own environment, and in it the toolchain for answers, which lives outside of Jest's module
 * registry: there the compiler would be loaded again for each file of checks.
 *
 * JavaScript, because Jest loads it as it is.
 */
const { join } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");
const { toolchain } = require("../answers/compile/toolchain.js");

module.exports = class CourseEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given);
    this.global.COURSE_TOOLCHAIN = toolchain(join(__dirname, "..", ".."));
  }
};
