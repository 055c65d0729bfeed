/** Bytes that are no frame, or a value that fits into none. The only error of the codec. */
export class FrameError extends Error {}
