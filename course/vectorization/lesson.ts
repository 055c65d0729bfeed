import type { Measured } from "./chart";
import { BY_EXAMPLE, BY_ROW } from "./demos";
import { factorText, verdict, winnerOf } from "./verdict";

export const opening = `Loops over number[] against #np: the same sums, timed in turn in this process.
Each bar is the fastest of twelve runs after a warm-up. Shorter is better.`;

/**
 * What to learn from the measurements. Statements about times come from this run; the rest holds
 * on every machine.
 */
export function lesson(measured: Measured[]): string {
  return [outcome(measured), interpreter(measured), memory(measured), FORMULA].join("\n\n");
}

function outcome(measured: Measured[]): string {
  const list = (winner: string, start: string) => {
    const won = measured.filter(({ times }) => winnerOf(times) === winner);
    return won.length === 0 ? [] : [start, ...won.map(({ name }) => `  ${name}`)];
  };
  return [
    ...list("np", "#np was clearly faster:"),
    ...list("tie", "No clear difference:"),
    ...list("loop", "The loop was clearly faster:"),
  ].join("\n");
}

const interpreter = (measured: Measured[]): string =>
  `In Python, "avoid explicit loops" is worth a factor of 50 or more, because its
interpreter does extra work on every turn of a loop. Node compiles a hot loop to
machine code, so there is no such work to save, and np.dot is itself a loop
inside: both just walk along two lists.
${dotInWords(found(measured, "dot"))}`;

/** The paragraph above predicts a tie; anything else needs an explanation. */
const dotInWords = (times: Measured["times"]): string =>
  winnerOf(times) === "tie"
    ? "So dot was a tie."
    : `Even so, in dot ${verdict(times)} this time.
Neither does more work, so the reason is where the two lists lie in memory, or
what else your computer was doing: run it again with nothing else running.`;

function memory(measured: Measured[]): string {
  const byExample = found(measured, BY_EXAMPLE).loop;
  const byRow = found(measured, BY_ROW).loop;
  return `What is left to gain comes mostly from how memory is used. An array of #np is
one block of numbers, made at its full length; a list that grows by push is
copied as it grows. And X is stored row by row. "Example by example", the
lecture's order, walks down its columns and jumps through memory at each step;
"row by row" does the same sums in the order of memory. ${orders(byExample / byRow)}
That factor owes nothing to #np: np.dot just knows the better order for you.`;
}

/** How the two loops for propagate compare. */
function orders(ratio: number): string {
  if (ratio > 1.3) return `The second loop was\n${factorText(ratio)} as fast as the first.`;
  return "These two loops were\nabout equal this time; with slower memory they are not.";
}

const FORMULA = `So vectorise for the sake of the formula: np.dot(w.T, X) is one line that reads
like wᵀX, its shapes are checked, and there is no index to mistype. The better
order of memory comes with it.`;

function found(measured: Measured[], name: string): Measured["times"] {
  const one = measured.find((demo) => demo.name === name);
  if (!one) throw new Error(`There is no demonstration ${name}.`);
  return one.times;
}
