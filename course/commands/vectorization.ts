/**
 * `npm run vectorization`: what a loop costs, and what it does not, in TypeScript. A plain process,
 * because inside Jest each look-up of Math costs 150 ns, which falsifies times.
 */
import { runCommand } from "../base/run-command";
import { chart, type Measured } from "../vectorization/chart";
import { demos } from "../vectorization/demos";
import { lesson, opening } from "../vectorization/lesson";
import { timePair } from "../vectorization/timing";

function run(): number {
  console.log(opening);
  const measured: Measured[] = demos().map(({ name, sizes, pair }) => {
    const one = { name, sizes, times: timePair(pair) };
    console.log(`\n${chart(one)}`);
    return one;
  });
  console.log(`\n${lesson(measured)}`);
  return 0;
}

void runCommand(run);
