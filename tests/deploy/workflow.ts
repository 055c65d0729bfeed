import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { ROOT } from "../batch/graded-folder";

/** One step of a workflow's job, as far as the player understands steps. */
export interface Step {
  name?: string;
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
  "working-directory"?: string;
  env?: Record<string, string>;
  if?: string;
}

export interface Workflow {
  /** The inputs that somebody must give who starts it by hand. */
  required: string[];
  steps: Step[];
}

export const FOLDER = path.join(ROOT, ".github", "workflows");

export const textOf = (file: string): string => readFileSync(path.join(FOLDER, file), "utf8");

/** What the player heeds, or what changes nothing of what a step does. */
const KNOWN = {
  workflow: ["name", "on", "permissions", "jobs"],
  job: ["runs-on", "timeout-minutes", "steps"],
  step: ["name", "uses", "with", "run", "working-directory", "env", "if"],
};

/**
 * Reads a workflow of one job.
 *
 * @throws for a key that the player would pass over, such as `defaults` or `shell`
 */
export function readWorkflow(text: string): Workflow {
  const workflow = known("workflow", parse(text));
  const jobs = Object.values(workflow.jobs as object);
  if (jobs.length !== 1) throw new Error(`The player knows one job, and here are ${jobs.length}.`);
  const { steps } = known("job", jobs[0]) as { steps: Step[] };
  for (const step of steps) known("step", step);
  const { workflow_dispatch: dispatch } = workflow.on as {
    workflow_dispatch?: { inputs: Record<string, { required?: boolean }> };
  };
  const inputs = Object.entries(dispatch?.inputs ?? {});
  return { required: inputs.filter(([, one]) => one.required).map(([name]) => name), steps };
}

function known(part: keyof typeof KNOWN, value: object): Record<string, unknown> {
  const strange = Object.keys(value).filter((key) => !KNOWN[part].includes(key));
  if (strange.length > 0) {
    throw new Error(`The player does not know ${strange.join(", ")} in a ${part}.`);
  }
  return value as Record<string, unknown>;
}
