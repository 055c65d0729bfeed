/** What one frame may contain. Checked before anything is allocated for it, on both sides. */
export interface FrameLimits {
  /** How deep lists and dicts may nest. */
  depth: number;
  /** Values of any kind, counted one by one. */
  nodes: number;
  /** Numbers in arrays and lists of numbers, all together. */
  cells: number;
  /** Fields of one dict. */
  keys: number;
  /** Bytes of one text. */
  text: number;
  /** Bytes of the whole frame. */
  bytes: number;
}

/**
 * What a child may send. The boundary (course/checks/receive.ts) lets less through for one value;
 * a reply holds one value and the arguments after the call. The largest arguments of the course are
 * 209 pictures: 2.6 million numbers.
 */
export const FROM_CHILD: FrameLimits = {
  depth: 16,
  nodes: 2_000_000,
  cells: 10_000_000,
  keys: 4096,
  text: 65_536,
  bytes: 96_000_000,
};

/** What the grader sends: sources of 256 KB grow when they are compiled. */
export const TO_CHILD: FrameLimits = {
  ...FROM_CHILD,
  cells: 32_000_000,
  text: 4_194_304,
  bytes: 268_435_456,
};

/** What the compiler sends back: as much text as it was given, and line tables. */
export const FROM_COMPILER: FrameLimits = { ...FROM_CHILD, text: TO_CHILD.text };
