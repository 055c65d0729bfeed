/** A handout has no hidden checks, and so no seed for them. */
export const hiddenSeed = (_root: string): { seed: string; isPublicDefault: boolean } => ({
  seed: "",
  isPublicDefault: true,
});
