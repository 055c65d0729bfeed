import type { Refusal, TierName } from "../../sandbox/contract";
import { openSandbox } from "../../sandbox/open-sandbox";
import { openCourse } from "../judging/course";
import { judgeSubmission } from "../judging/judge-submission";
import { isRefusal, type Judge } from "./judge";

/** Judges in this process: for one submission a process more would only cost time. */
export function localJudge(root: string, tier: TierName): Judge | Refusal {
  const sandbox = openSandbox(tier);
  if (isRefusal(sandbox)) return sandbox;
  const course = openCourse(root, require);
  return {
    judge: async (submission) => judgeSubmission(course, sandbox, submission),
    close: () => sandbox.close(),
  };
}
