import { stepsIn } from "../../authoring/new/steps";
import type { Handout } from "../handout";

/** Where learners would read what `npm run new` asks the instructor to write: "FILE:LINE". */
export const unfinishedIn = (handout: Handout): string[] =>
  [...handout].flatMap(([file, content]) =>
    typeof content === "string" || /\.(md|ts)$/.test(file)
      ? stepsIn(content.toString()).map(({ line }) => `${file}:${line}`)
      : [],
  );
