import type { TierRefusal, TierName } from "../../sandbox/contract";
import { startTier } from "../../sandbox/open-sandbox";
import { isRefusal, type Judge } from "./judge";

/**
 * Judges in this process: for one submission a process more would only cost time.
 *
 * @param onCheck called after each check
 */
export function localJudge(
  root: string,
  tier: TierName,
  onCheck?: () => void,
): Judge | TierRefusal {
  const opened = startTier(tier);
  // while the tier's processes start, there is time to load the checks and what judges them
  const { openCourse } = require("../course") as typeof import("../course");
  const { judgeSubmission } =
    require("../judge-submission") as typeof import("../judge-submission");
  const course = openCourse(root, require);
  const sandbox = opened();
  if (isRefusal(sandbox)) return sandbox;
  return {
    judge: async (submission) => judgeSubmission(course, sandbox, submission, onCheck),
    close: async () => sandbox.close(),
  };
}
