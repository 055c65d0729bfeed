import { parseArgs } from "node:util";
import { Refusal } from "../base/refusal";
import * as texts from "../training/texts";

/** What a person asked `npm run cats` for. */
export interface CatsOptions {
  help: boolean;
  /** Train the reference solutions instead of the learner's code. */
  solution: boolean;
  /** A picture of one's own to judge. */
  picture?: string;
  /** A folder with the course's own files. */
  data?: string;
  iterations?: number;
  rate?: number;
}

/** @throws Refusal for an unknown option or a number that is none */
export function readCatsOptions(words: string[]): CatsOptions {
  const { values } = parsed(words);
  return {
    ...values,
    iterations: number("iterations", values.iterations, "a whole number from 1", (n) =>
      Number.isInteger(n),
    ),
    rate: number("rate", values.rate, "a number above 0", Number.isFinite),
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        help: { type: "boolean", default: false },
        solution: { type: "boolean", default: false },
        picture: { type: "string" },
        data: { type: "string" },
        iterations: { type: "string" },
        rate: { type: "string" },
      },
    });
  } catch (error) {
    // Node's sentence names the option; what follows in it is advice for programmers.
    const [what] = (error as Error).message.split(/\. |\.?\n/);
    throw new Refusal(texts.badUsage(`${what}.`));
  }
}

function number(
  option: string,
  text: string | undefined,
  kind: string,
  fits: (value: number) => boolean,
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!fits(value) || value <= 0) throw new Refusal(texts.badNumber(option, text, kind));
  return value;
}
