import { chart, type Measured } from "../vectorization/chart";
import { demos } from "../vectorization/demos";
import { lesson, opening } from "../vectorization/lesson";
import { timePair } from "../vectorization/timing";
import { command } from "./command";

/** A plain process, because inside Jest each look-up of Math costs 150 ns, which falsifies times. */
export default command({
  name: "vectorization",
  does: "Times loops against array functions on this machine: what a loop costs in TypeScript, and what it does not.",
  options: {},
  exits: { 0: "when it has measured" },
  run() {
    console.log(opening);
    const measured: Measured[] = demos().map(({ name, sizes, pair }) => {
      const one = { name, sizes, times: timePair(pair) };
      console.log(`\n${chart(one)}`);
      return one;
    });
    console.log(`\n${lesson(measured)}`);
    return 0;
  },
});
