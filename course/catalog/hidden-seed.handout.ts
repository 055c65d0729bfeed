/** What hidden checks would be seeded with, were there any. */
export interface HiddenSeed {
  seed: string;
  isPublicDefault: boolean;
}

/** A handout has no hidden checks, and no seed of theirs. */
export const hiddenSeed = (_root: string): HiddenSeed => ({ seed: "", isPublicDefault: true });
