/** A handout as a list of files, by their paths in it. */
export type Handout = Map<string, string | Buffer>;
