import type { UnitFiles } from "../course-files";
import { expectedKeys, type ExpectedKeys, unitsOfFile } from "../find/expected-keys";
import { isArchiveName } from "../names/packed-name";
import { type PlatformName, platformName } from "../names/platform-name";
import type { TreeEntry } from "../tree";
import type { InClass } from "./in-class";

/** What a platform hands out, sorted. */
export interface ByPerson {
  /** Each of these is a submission. */
  alone: TreeEntry[];
  /** Loose files of one person, together. */
  together: InClass[];
  /** Beside what somebody handed in: what they typed, and files that are no source. */
  left: string[];
}

interface Named {
  entry: TreeEntry;
  named: PlatformName;
}

/** Canvas and Moodle put loose files of all people beside one another; their names say whose they are. */
export function byPerson(entries: TreeEntry[], units: readonly UnitFiles[]): ByPerson {
  const keys = expectedKeys(units);
  const people = new Map<string, Named[]>();
  const alone: TreeEntry[] = [];
  for (const entry of entries) {
    const named = platformName(entry.name);
    if (!named) alone.push(entry);
    else people.set(named.person, [...(people.get(named.person) ?? []), { entry, named }]);
  }
  const sorted = [...people.values()].map((own) => sortOne(own, keys));
  return {
    alone: [...alone, ...sorted.flatMap((one) => one.alone)],
    together: sorted.flatMap((one) => one.together),
    left: sorted.flatMap((one) => one.left),
  };
}

function sortOne(own: Named[], keys: ExpectedKeys): ByPerson {
  const loose = own.filter(({ entry, named }) => isSource(entry, named.file, keys));
  const whole = own.filter(({ entry, named }) => !named.isTyped && isWhole(entry));
  const rest = own
    .filter((one) => !loose.includes(one) && !whole.includes(one))
    .map(({ entry }) => entry);
  const found = whole.map(({ entry }) => entry);
  const together = loose.length > 0 ? [bundleOf(loose)] : [];
  const hasSomething = loose.length + whole.length > 0;
  return hasSomething
    ? { alone: found, together, left: rest.map(({ name }) => name) }
    : // nothing but a text or a picture: a row that says so
      { alone: rest.slice(0, 1), together, left: rest.slice(1).map(({ name }) => name) };
}

const isSource = ({ kind }: TreeEntry, file: string, keys: ExpectedKeys): boolean =>
  kind === "file" && (file.endsWith(".ts") || unitsOfFile(file, keys).length > 0);

const isWhole = ({ name, kind }: TreeEntry): boolean =>
  kind === "folder" || kind === "archive" || (kind === "file" && isArchiveName(name));

function bundleOf(loose: Named[]): InClass {
  const [{ named }] = loose;
  const name = named.platform === "canvas" ? `${named.start}files` : named.start;
  const parts = loose.map((one) => ({ from: one.entry.name, as: one.named.file }));
  return { name, whole: name, parts };
}
