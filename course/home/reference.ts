/** The solutions of a unit. A handout has none: see course/handout/reference.ts. */
export { referenceOf } from "../answers/node/reference";
