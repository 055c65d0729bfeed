/**
 * What the handout has differently. `#home/NAME` leads to course/home/NAME.ts in this repository and
 * to course/handout/NAME.ts in the handout ("imports" in package.json). Nothing runs this file:
 * `npm run types` reads it, and fails where two twins do not export the same names with the same
 * types.
 */
interface Home {
  commands: typeof import("./home/commands");
  compiler: typeof import("./home/compiler");
  "hidden-seed": typeof import("./home/hidden-seed");
  "name-mistake": typeof import("./home/name-mistake");
  pristine: typeof import("./home/pristine");
  reference: typeof import("./home/reference");
  sharp: typeof import("./home/sharp");
  "solution-option": typeof import("./home/solution-option");
  "solution-text": typeof import("./home/solution-text");
  "training-step": typeof import("./home/training-step");
}

interface Handout {
  commands: typeof import("./handout/commands");
  compiler: typeof import("./handout/compiler");
  "hidden-seed": typeof import("./handout/hidden-seed");
  "name-mistake": typeof import("./handout/name-mistake");
  pristine: typeof import("./handout/pristine");
  reference: typeof import("./handout/reference");
  sharp: typeof import("./handout/sharp");
  "solution-option": typeof import("./handout/solution-option");
  "solution-text": typeof import("./handout/solution-text");
  "training-step": typeof import("./handout/training-step");
}

/** Compiles only where one can stand in for the other. */
type StandsIn<Other, One extends Other> = One;

export type Twins = [StandsIn<Home, Handout>, StandsIn<Handout, Home>];
