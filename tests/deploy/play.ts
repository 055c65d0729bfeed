import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { environment, finished } from "../scratch";
import { temporaryFolder } from "../temporary-folder";
import { type Context, fillIn, isDue } from "./expressions";
import { type StandIns, standIns } from "./stand-ins";
import type { Workflow } from "./workflow";

/** What became of one step. */
export interface Played {
  /** Its name, or what it uses or runs. */
  step: string;
  outcome: "success" | "failure" | "skipped";
  /** What it printed, and the code of a script that ended badly. */
  output: string;
  exit?: number | string;
}

/** @throws with what went wrong, which fails the step */
export type Action = (words: Record<string, unknown>, workspace: string) => void;

export interface Play extends Pick<StandIns, "calls"> {
  workspace: string;
  steps: Played[];
}

interface Given extends Context {
  /** What happens in place of an action, by its full name with version. */
  actions: Record<string, Action>;
  /** What happens in place of a program: a script in bash. */
  programs: Record<string, string>;
}

/**
 * Plays a workflow as GitHub's runner does: the steps in order, each script in a file of its own
 * for `bash -e`, and after a failure only what is due even then.
 */
export async function play(workflow: Workflow, given: Given): Promise<Play> {
  const missing = workflow.required.filter((name) => !given.inputs[name]);
  if (missing.length > 0) throw new Error(`Not given: ${missing.join(", ")}.`);
  const top = temporaryFolder();
  const workspace = path.join(top, "workspace");
  const temporary = path.join(top, "tmp");
  for (const folder of [workspace, temporary]) mkdirSync(folder);
  const { folder, calls } = standIns(top, given.programs);
  const runner = { CI: "true", GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace };
  const env: NodeJS.ProcessEnv = { ...environment(temporary), ...runner };
  const script = path.join(top, "script.sh");
  const steps: Played[] = [];

  for (const one of workflow.steps) {
    const step = one.name ?? one.uses ?? one.run ?? "";
    if (
      !isDue(
        one.if,
        steps.every(({ outcome }) => outcome === "success"),
      )
    ) {
      steps.push({ step, outcome: "skipped", output: "" });
    } else if (one.uses !== undefined) {
      if (!given.actions[one.uses]) throw new Error(`The player does not know ${one.uses}.`);
      steps.push({ step, ...acted(() => given.actions[one.uses!](one.with ?? {}, workspace)) });
    } else {
      writeFileSync(script, fillIn(one.run ?? "", given));
      const set = Object.entries(one.env ?? {}).map(([name, text]) => [name, fillIn(text, given)]);
      const { stdout, stderr, exit } = await finished(
        "bash",
        ["-e", script],
        path.join(workspace, one["working-directory"] ?? "."),
        { ...env, ...Object.fromEntries(set), PATH: `${folder}:${env.PATH}` },
      );
      const outcome = exit === 0 ? "success" : "failure";
      steps.push({ step, outcome, output: stdout + stderr, exit });
    }
  }
  return { workspace, steps, calls };
}

function acted(action: () => void): Pick<Played, "outcome" | "output"> {
  try {
    action();
    return { outcome: "success", output: "" };
  } catch (error) {
    return { outcome: "failure", output: String(error) };
  }
}
