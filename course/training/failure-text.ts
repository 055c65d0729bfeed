import { slashedPath } from "../base/paths";
import { fileExporting } from "../catalog/node/find-exports";
import * as texts from "./texts";
import type { TrainingFailure, Job } from "./job";
import { printedText } from "./printed-text";

/** A failure as sentences: what happened, where, what to do next. */
export function trainingFailureText(
  job: Pick<Job, "root" | "folder">,
  failure: TrainingFailure,
): string {
  switch (failure.kind) {
    case "not-started":
      return texts.notStarted(failure.name, fileOf(job, failure.name));
    case "not-loaded":
      return texts.notLoaded(failure.name, failure.message, failure.frames);
    case "threw":
      return (
        texts.threw(failure.called, failure.message, failure.frames) + printedText(failure.printed)
      );
    case "wrong":
      return texts.wrong(failure.name, failure.message) + printedText(failure.printed);
  }
}

function fileOf({ root, folder }: Pick<Job, "root" | "folder">, name: string): string {
  const file = fileExporting(folder, name) ?? folder;
  return slashedPath(root, file);
}
