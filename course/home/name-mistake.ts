/** Names a known mistake by running it. A handout does not hold it: see course/handout/name-mistake.ts. */
export { nameMistake } from "../diagnosis/node/name-mistake";
