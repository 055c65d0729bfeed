import sharp from "sharp";

/** The package that reads pictures of any kind; undefined where it is not installed. */
export const loadSharp = (): typeof sharp | undefined => sharp;
