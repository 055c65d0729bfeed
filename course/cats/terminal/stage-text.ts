import type { Stage } from "../../training/job";

/** What a training is doing, in a few words. */
export function stageText({ purpose, rate }: Stage): string {
  switch (purpose) {
    case "prepare":
      return "Preparing the pictures";
    case "first-run":
      return "Timing a few iterations";
    case "train":
      return "Training";
    case "compare":
      return `Training again at rate ${rate}`;
  }
}
