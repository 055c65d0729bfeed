/** What a submission could be called. */
export interface Nameable {
  /** Without the ending of an archive. */
  name: string;
  /** As it is handed in. */
  whole: string;
}

/**
 * Gives each submission a name of its own, because its results have a folder of that name: the name
 * without its ending, else the whole of it, else the whole with a number. Two that clash cost
 * nobody the grading.
 *
 * @param reserved names that no submission may have
 * @returns a name for each, in the same order
 */
export function distinctNames(all: Nameable[], reserved: readonly string[]): string[] {
  const taken = new Set(reserved.map(folded));
  return all.map(({ name, whole }) => {
    let chosen = taken.has(folded(name)) ? whole : name;
    for (let n = 2; taken.has(folded(chosen)); n++) chosen = `${whole} (${n})`;
    taken.add(folded(chosen));
    return chosen;
  });
}

/** Names that are one folder on some systems: those ignore case, accents' spelling, dots at the end. */
const folded = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[. ]+$/, "");
