import type { Foreign } from "../base/foreign/foreign";
import { onScreen } from "../base/foreign/on-screen";
import type { Result } from "../judge/record/result";
import { SECRET_FILE, SHORTEST_SECRET } from "../catalog/node/hidden-seed";
import { orList } from "../base/or-list";
import { MOST_REFUSED } from "../intake/limits";
import { FORMAT_NAMES } from "../gradebook/formats/formats";
import type { Person } from "../gradebook/roster";
import { headline } from "../gradebook/texts";
import { DEFAULT_TIER, TIER_NAMES } from "../sandbox/tiers";

export const outIsFile = (out: Foreign) =>
  `${onScreen(out)} is a file: --out takes a folder, which need not exist yet.`;
export const noSuchTier = (given: string) =>
  `COURSE_TIER is ${orList(TIER_NAMES)}, not "${onScreen(given)}".`;
export const diffNeedsTwo = "--diff takes two folders of results, the old one and the new one.";
export const tierOption = `${orList(TIER_NAMES)} (default: what COURSE_TIER says, else ${DEFAULT_TIER})`;
export const unitOption =
  "grades this unit only (01-numpy-basics, or 1); name several with commas. Default: all units";
export const onlyOption =
  "grades this person's submissions only; the tables keep what earlier runs say of the others";
export const formatOption = `also writes for ${orList(FORMAT_NAMES)}; separate several by commas`;
export const newSecretOption = `writes a secret of your course into ${SECRET_FILE}, and grades nothing`;
/* The secret. */

const NEW_SECRET = "npm run grade -- --new-secret";
export const shortSecret = (length: number) =>
  `The secret of your course has ${length} characters, and at least ${SHORTEST_SECRET} are needed: a short one can be found by trying. Empty COURSE_SECRET, delete ${SECRET_FILE} and run ${NEW_SECRET}, which writes a good one.`;
export const hasSecret = (file: string) =>
  `${file} already holds a secret, and it was not changed: with another one, hidden checks draw other inputs. To change it, delete the file first.`;
export const secretWritten = (file: string) =>
  `A new secret is in ${file}, which git ignores. Keep a copy where only staff can read it: the same secret gives the same hidden checks elsewhere.`;
export const overruled = "COURSE_SECRET is set too, and it comes first. Unset it to use the file.";
/* Units and people. */

export const noSuchUnit = (given: string, nearest: string | undefined, units: string[]) =>
  `There is no unit "${onScreen(given)}"${nearest === undefined ? "" : `; did you mean ${nearest}?`} The units are ${units.join(", ")}.`;
export const nobodyCalled = (given: string, nearest: string | undefined) =>
  `No submission is called "${onScreen(given)}", and no person on the roster with that id has handed in one${nearest === undefined ? "." : `; did you mean ${onScreen(nearest)}?`}`;
export const notGradedYet = "It was not graded yet: run the command without --only.";
export const notBegun = (units: string[], example: string) =>
  `Nobody has begun ${units.join(", ")}: the tables for Moodle and Canvas leave that out, but it counts in the total. To grade certain units only, use --unit ${example}.`;
const MOST_NAMED = 10;
export const passedOver = (names: Foreign[]) => {
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).map(onScreen).join(", ");
  return `Passed over, because nobody's submission is called so: ${named}${more > 0 ? `, and ${more} more` : ""}`;
};
/* The run. */

export const notFinished = "Grading did not finish: run the same command again.";
export const unreadable = (why: string) => `It could not be read (${why}).`;
export const judgeFailed = (why: string) => `It could not be judged: ${why}`;
export const refused = (tier: string, reasons: string[]) =>
  `The tier ${tier} cannot be used here, so nothing was graded:\n${reasons.map((reason) => `- ${reason}`).join("\n")}`;
const STRONGER = TIER_NAMES.filter((name) => name !== DEFAULT_TIER).toReversed();
export const defaultTier = `Tier ${DEFAULT_TIER}, because none was chosen: it denies neither the network nor killing the grader. For code from people you do not trust, use --tier ${orList(STRONGER)} (docs/grading.md).`;
export const publicSeed =
  "Hidden checks use the public seed, which learners can read, because COURSE_SECRET is not set or empty. For a secret of your own: npm run grade -- --new-secret.";
export const interrupted = "Stopped. Finished work is kept: the same command continues from there.";
/** One line per submission. */
export function submissionLine(name: Foreign, result: Result, fromCache: boolean): string {
  const lost = result.exercises.filter(({ score, maxScore }) => score < maxScore).length;
  const where = lost > 0 ? `, points lost in ${lost} of ${result.exercises.length} functions` : "";
  const refusals = result.refused.length;
  const passedOver =
    refusals > MOST_REFUSED
      ? `, more than ${MOST_REFUSED} files refused`
      : refusals > 0
        ? `, ${refusals} ${refusals === 1 ? "file" : "files"} refused`
        : "";
  const others = result.readAs?.length ?? 0;
  const renamed =
    others > 0
      ? `, ${others} ${others === 1 ? "name" : "names"} put right (readAs in result.json)`
      : "";
  return `${onScreen(name)}: ${headline(result)}${where}${passedOver}${renamed}${fromCache ? " (these files were judged before)" : ""}`;
}
export const keptEarlier = (name: Foreign) =>
  `${onScreen(name)}: its files are from an earlier run, about what was handed in then; the tables have no score for it.`;
export const closing = (graded: number, ungradable: number, out: Foreign) => {
  const word = graded === 1 ? "submission" : "submissions";
  const rest = ungradable > 0 ? `, ${ungradable} ungradable` : "";
  return `${graded} ${word} graded${rest}. Results: ${onScreen(out)}`;
};
const named = ({ id, name }: Person) => `${onScreen(name)} (${onScreen(id)})`;
export const missing = (people: Person[]) => `Missing: ${people.map(named).join(", ")}`;
export const strangers = (names: Foreign[]) =>
  `Not in the roster: ${names.map(onScreen).join(", ")}`;
export const ambiguousOwner = (name: Foreign, people: Person[]) =>
  `${onScreen(name)} could belong to ${people.map(named).join(" or ")}, so it has a row of its own and counts for none of them. Rename it to the right id.`;
export const guessedOwner = (name: Foreign, person: Person) =>
  `${onScreen(name)} counts for ${named(person)}, because its name begins with that id and there is nothing else of this person. If it is somebody else's, rename it.`;
export const superseded = (names: Foreign[]) =>
  `Another attempt by the same person counts instead of: ${names.map(onScreen).join(", ")}`;
