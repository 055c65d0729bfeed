import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./graded-folder";
import { zip } from "../intake/make-archive";

/** The unit that the class has handed in. */
export const UNIT = "02-logistic-regression";

const solution = (file: string) => readFileSync(path.join(ROOT, "solutions", UNIT, file), "utf8");

/** A copy of the solutions of one unit, with some files changed, or gone where they have no text. */
export function submit(
  submissions: string,
  name: string,
  changes: Record<string, string | undefined> = {},
): void {
  const folder = path.join(submissions, name, UNIT);
  cpSync(path.join(ROOT, "solutions", UNIT), folder, { recursive: true });
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(path.join(folder, file));
    else writeFileSync(path.join(folder, file), text);
  }
}

/** What nine people have handed in: right, wrong in part, not begun, and broken in several ways. */
export function submitClass(submissions: string): void {
  const hand = (name: string, changes = {}) => submit(submissions, name, changes);
  hand("full");
  cpSync(path.join(ROOT, "exercises"), path.join(submissions, "stub/exercises"), {
    recursive: true,
  });
  hand("half", { "model.ts": undefined, "predict.ts": undefined });
  hand("slip", {
    "propagate.ts": solution("propagate.ts").replace(/const db = [^;]*;/, "const db = 7;"),
  });
  hand("syntax", { "accuracy.ts": "export function accuracy( {" });
  hand("throws", { "accuracy.ts": 'throw new Error("at load");\nexport function accuracy() {}' });
  hand("windows", {
    "accuracy.ts": `\uFEFF${solution("accuracy.ts").replaceAll("\n", "\r\n")}`,
  });
  const packed = readdirSync(path.join(ROOT, "solutions", UNIT)).map((file) => ({
    name: `repo-main/exercises/${UNIT}/${file}`,
    bytes: solution(file),
  }));
  writeFileSync(path.join(submissions, "zipped.zip"), zip(packed));
  writeFileSync(path.join(submissions, "broken.zip"), zip(packed).subarray(0, 900));
}
