/** A handout has no hidden checks, and no seed of theirs. */
export const hiddenSeed = (_root: string): { seed: string; isPublicDefault: boolean } => ({
  seed: "",
  isPublicDefault: true,
});
