import { foreign, type Foreign } from "../base/foreign/foreign";
import type { Submission, Unreadable } from "../judge/submission";
import { type Context, find } from "./find-submissions";
import { distinctNames } from "./distinct-names";
import * as texts from "./texts";

/** A submission that has been found, and not been read yet. */
export interface Planned {
  name: Foreign;
  /** When it was last changed, in milliseconds. */
  time: number;
  /** Ids, addresses or names of those who handed it in, where the platform says so. */
  owners?: Foreign[];
  /** When, in ISO 8601, where the platform says so. */
  submittedAt?: string;
  read(): Promise<Submission | Unreadable>;
}

/** All but how it is read. */
export const aboutOf = ({ name, time, owners, submittedAt }: Planned): Omit<Planned, "read"> => ({
  name,
  time,
  ...(owners && { owners }),
  ...(submittedAt !== undefined && { submittedAt }),
});

/** The submissions that a command line names. */
export type Plan =
  | {
      kind: "plan";
      planned: Planned[];
      notes: string[];
      /** What stands among the submissions and is nobody's. */
      passedOver: Foreign[];
    }
  | { kind: "wrong"; sentences: string[] };

/** Finds the submissions that paths stand for, and reads what says how many there are. */
export async function plan(paths: string[], context: Context): Promise<Plan> {
  const outcomes = [];
  for (const path of paths) outcomes.push(await find(path, context));
  const sentences = outcomes.filter((outcome) => typeof outcome === "string");
  if (sentences.length > 0) return { kind: "wrong", sentences };
  const found = outcomes.filter((outcome) => typeof outcome !== "string");
  const all = found.flatMap(({ submissions }) => submissions);
  const names = distinctNames(all, context.reserved);
  const planned = all.map(({ time, owners, submittedAt, read }, i): Planned => ({
    name: foreign(names[i]),
    time,
    ...(owners && { owners: owners.map(foreign) }),
    ...(submittedAt !== undefined && { submittedAt }),
    read: async () => ({ name: foreign(names[i]), ...(await read()) }),
  }));
  const notes = all.flatMap(({ name, whole }, i) =>
    names[i] === name ? [] : [texts.renamed(foreign(whole), foreign(names[i]))],
  );
  const passedOver = found.flatMap((one) => one.passedOver.map(foreign));
  return { kind: "plan", planned, notes, passedOver };
}
