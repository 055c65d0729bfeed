/** Where the files of a unit may be in a submission. */
export interface Place {
  unit: string;
  /** The folder that holds the files; "" for the top. */
  folder: string;
  /** The folder in which that one is; for loose files, the folder itself. */
  base: string;
  /** How many folders somebody wrapped around it; `exercises` and archives do not count. */
  depth: number;
  /**
   * What says so: the folder's name, a name like it, or the names of the files in it. "hollow": its
   * name alone, and there are no files directly in it.
   */
  by: "name" | "like" | "files" | "hollow";
}
