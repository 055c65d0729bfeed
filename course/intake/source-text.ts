const strict = new TextDecoder("utf-8", { fatal: true });

/** UTF-8 without a byte order mark, with one kind of line end; undefined for any other bytes. */
export function decodeSource(bytes: Buffer): string | undefined {
  try {
    return strict.decode(bytes).replaceAll(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}
