import { jobFor } from "../../course/training/job-for";
import type { Stage, Trained } from "../../course/training/job";
import { trainInChild, type Watch } from "../../course/training/train-in-child";
import { ROOT } from "./answers-folder";
import { smallData } from "./small-data";

/** A short training of a folder's answers on small data, in a process of its own. */
export function trainSmall(folder: string, watch?: Watch): Promise<Trained> {
  const job = jobFor(ROOT, smallData(), true, { iterations: 250, rate: 0.05 });
  return trainInChild({ ...job, folder }, watch);
}

/** The sentence that a training ends in. */
export async function troubleOf(folder: string, limit?: (stage: Stage) => number): Promise<string> {
  const trained = trainSmall(folder, { limit });
  const error: unknown = await trained.then(
    () => new Error("it went well"),
    (reason: unknown) => reason,
  );
  return String(error);
}
