/** How something is packed, by its first bytes; a tar has no mark of its own there. */
export type Packing = "zip" | "gzip" | "tar" | "other";

/** Packings that cannot be read here, by their marks: xz, 7z, rar, bzip2, zstd. */
const OTHERS = ["fd377a585a00", "377abcaf271c", "526172211a07", "425a68", "28b52ffd"];

export function packingOf(start: Buffer): Packing {
  const digits = start.toString("hex");
  if (digits.startsWith("504b")) return "zip";
  if (digits.startsWith("1f8b")) return "gzip";
  return OTHERS.some((mark) => digits.startsWith(mark)) ? "other" : "tar";
}
