// @ts-check
/**
 * Jest's own environment, and in it the toolchain for answers, which lives outside of Jest's module
 * registry: there the compiler would be loaded again for each file of checks.
 *
 * JavaScript, because Jest loads it as it is.
 */
const { join } = require("node:path");
const { setImmediate: nextTurn } = require("node:timers/promises");
const { TestEnvironment } = require("jest-environment-node");
const { toolchain } = require("../answers/compile/toolchain.js");
const { ownRejections } = require("./own-rejections.js");

const REJECTION = "unhandledRejection";

module.exports = class CourseEnvironment extends TestEnvironment {
  /** @type {import("./own-rejections.js").Listener[]} */
  listeners = [];

  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given);
    this.global.COURSE_TOOLCHAIN = toolchain(join(__dirname, "..", ".."));
  }

  /**
   * Jest fails the test under way for every promise whose rejection nobody handles, and without
   * a listener Node ends the process.
   *
   * @param {{ name: string }} event
   */
  async handleTestEvent({ name }) {
    if (name === "setup") {
      const prototypes = [Promise.prototype, this.global.Promise.prototype];
      this.listeners = process
        .listeners(REJECTION)
        .map((listener) => ownRejections(listener, prototypes));
      process.removeAllListeners(REJECTION);
      for (const listener of this.listeners) process.on(REJECTION, listener);
    }
    // Node reports rejections between two turns, and tests that wait for nothing share one
    if (name === "run_finish") await nextTurn();
    if (name === "teardown") {
      for (const listener of this.listeners) process.off(REJECTION, listener);
    }
  }
};
