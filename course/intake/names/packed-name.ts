/** Canvas puts its number before the last ending: "week2.tar-1.gz". */
const READABLE = /\.(zip|tar|tar(-\d+)?\.gz|tgz)$/i;

/** Packed in a way that cannot be read here. */
const UNREADABLE = /\.(xz|txz|bz2|tbz2?|zst|tzst|lz4|lzma|br|7z|rar|gz|z|cab|dmg|iso|arj)$/i;

/** By its name a file is an archive that can be read here. */
export const isArchiveName = (name: string): boolean => READABLE.test(name);

/** By its name a file is packed, in a way that cannot be read here. */
export const isPackedOtherwise = (name: string): boolean =>
  !isArchiveName(name) && UNREADABLE.test(name);

/** A name that is nothing but an ending, or a dot or two before it, keeps it. */
export function withoutEnding(name: string): string {
  const bare = name.replace(READABLE, "");
  return /^\.{0,2}$/.test(bare) ? name : bare;
}
