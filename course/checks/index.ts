/** Everything a grader may use. The rest of the engine is off limits. */
export { checks } from "./checks";
export { alternatives, misconceptions } from "./misconceptions";
export type { Alternatives, Answer, Misconception, Misconceptions } from "./misconceptions";
export type { Answers } from "./answers";
export type { Check, Grader } from "./check";
export type { Draw } from "./draw";
export { expect } from "./expect";
export { gradient, slope } from "./gradient";
export * as make from "./generators";
