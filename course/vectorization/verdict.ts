import type { Times } from "./timing";

/** Within this factor two times are a tie: runs on one machine differ by as much. */
const TIE = 1.3;

/** Which way was faster, and how the sentence for it begins. */
export type Winner = "loop" | "np" | "tie";

export function winnerOf({ loop, np }: Times): Winner {
  if (loop > np * TIE) return "np";
  return np > loop * TIE ? "loop" : "tie";
}

/** The outcome of one demonstration in words. */
export function verdict(times: Times): string {
  const { loop, np } = times;
  switch (winnerOf(times)) {
    case "np":
      return `#np is ${factorText(loop / np)} as fast`;
    case "loop":
      return `the loop is ${factorText(np / loop)} as fast`;
    case "tie":
      return "a tie";
  }
}

/** "3.4 times", "12 times" */
export const factorText = (ratio: number): string =>
  `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} times`;
