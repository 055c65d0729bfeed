/** Reads pictures of any kind. A file of its own, because a handout does without: 20 MB. */
export { default as sharp } from "sharp";
