import { parseArgs } from "node:util";
import { Refusal } from "../base/refusal";
import * as texts from "./texts";

export interface ReleaseOptions {
  dir: string;
  isUpdate: boolean;
  withSolutions: boolean;
}

/** @throws Refusal where the words cannot be understood */
export function readReleaseOptions(words: string[]): ReleaseOptions {
  try {
    const text = { type: "string" } as const;
    const options = { out: text, update: text, "with-solutions": { type: "boolean" } } as const;
    const { values } = parseArgs({ args: words, options });
    const dir = values.out ?? values.update;
    if (!dir || (values.out && values.update)) throw new Refusal(texts.usage);
    const withSolutions = values["with-solutions"] ?? false;
    return { dir, isUpdate: values.update !== undefined, withSolutions };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(texts.badOption(`${(error as Error).message.split(/\. |\n/)[0]}.`));
  }
}
