// @ts-check
/**
 * What the launcher and its Jest process agree on. JavaScript, because both start before any
 * TypeScript can be read.
 */
module.exports = {
  /**
   * In the environment of the Jest process: starts the line of an event; no learner can guess it.
   */
  MARK_VARIABLE: "COURSE_EVENT_MARK",
  /** In the environment of the Jest process: JSON list of the functions to judge (Selected of worker-process.ts). */
  SELECTION_VARIABLE: "COURSE_SELECTION",
};
