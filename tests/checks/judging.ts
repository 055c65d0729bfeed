import type { Answerer, Reply } from "../../course/checks/answerer";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";
import type { Answers } from "../../course/checks/answers";
import { type Author, checks } from "../../course/checks/checks";
import { judge } from "../../course/checks/judge";
import type { Judged } from "../../course/checks/verdict";

const params = (name: string) => (name === "f" ? ["x", "y"] : []);

/** An answerer that gives the same reply to every call. */
export const replying = (reply: Reply): Answerer => ({ call: () => reply });

/** Judges the only check that `write` writes, over functions at hand or an answerer. */
export function judged(
  write: (author: Author) => void,
  answers: Answers | Answerer = {},
  { seed = "a seed", path = "unit/f", runs }: { seed?: string; path?: string; runs?: number } = {},
): Judged {
  const [check] = checks(write)({});
  const answerer = "call" in answers ? (answers as Answerer) : trustedAnswerer(answers as Answers);
  return judge(check, { answerer, seed, path, params, runs });
}

/** Judges an example of one body. */
export const judgedExample = (
  run: Parameters<Author["example"]>[3],
  answers: Answers | Answerer = {},
): Judged => judged(({ example }) => example("id", "title", 1, run), answers);

/** What a failed check shows; undefined if there is nothing to show. */
export const failureOf = ({ verdict }: Judged) =>
  "failure" in verdict ? verdict.failure : undefined;

/** The sentence that a failed body ends with; "" if it passed. */
export function sentenceOf(
  run: Parameters<Author["example"]>[3],
  answers: Answers | Answerer = {},
): string {
  const { verdict } = judgedExample(run, answers);
  if (verdict.kind === "ungradable") throw new Error(verdict.reason);
  return "failure" in verdict ? verdict.failure.message : "";
}
