/** Bytes that are not a frame, or a value that fits into none. The codec throws nothing else. */
export class FrameError extends Error {}
