/** A run of neighbouring seeds, that one process works off in one go. */
export interface Chunk {
  first: number;
  count: number;
}

/** Seeds 0 to total − 1 in chunks: small ones, so that no process waits long for another. */
export function chunksOf(total: number, size: number): Chunk[] {
  return Array.from({ length: Math.ceil(total / size) }, (_, i) => ({
    first: i * size,
    count: Math.min(size, total - i * size),
  }));
}
