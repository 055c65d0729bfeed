import { createInterface } from "node:readline/promises";
import type { Unit } from "../../catalog/units";
import type { NewOptions } from "./options";
import * as texts from "./texts";

const SIGNATURE = "(x: np.NDArray): np.NDArray";
const POINTS = "4+4";

type Details = Required<Pick<NewOptions, "signature" | "points" | "needs">>;

/** What the command line leaves out: asked on a terminal, otherwise the usual value. */
export async function askForDetails(options: NewOptions, unit: Unit): Promise<Details> {
  const known = unit.functions.map((info) => info.name);
  const usual = { signature: SIGNATURE, points: POINTS, needs: "" };
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ...usual, ...given(options) };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ask = async (question: string, otherwise: string) =>
      (await terminal.question(question)).trim() || otherwise;
    return {
      signature: options.signature ?? (await ask(texts.askSignature(SIGNATURE), SIGNATURE)),
      points: options.points ?? (await ask(texts.askPoints(POINTS), POINTS)),
      needs: options.needs ?? (await ask(texts.askNeeds(known), "")),
    };
  } finally {
    terminal.close();
  }
}

function given({ signature, points, needs }: NewOptions): Partial<Details> {
  return Object.fromEntries(
    Object.entries({ signature, points, needs }).filter(([, value]) => value !== undefined),
  );
}
