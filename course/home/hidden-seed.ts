/** What hidden checks are seeded with. A handout has none: see course/handout/hidden-seed.ts. */
export { hiddenSeed } from "../catalog/node/hidden-seed";
