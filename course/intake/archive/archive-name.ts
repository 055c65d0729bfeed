const ENDINGS = /\.(zip|tar|tar\.gz|tgz)$/i;

/** By its name a file is an archive that can be read here. */
export const isArchiveName = (name: string): boolean => ENDINGS.test(name);

/** A name that is nothing but an ending, or a dot or two before it, keeps it. */
export function withoutEnding(name: string): string {
  const bare = name.replace(ENDINGS, "");
  return /^\.{0,2}$/.test(bare) ? name : bare;
}
