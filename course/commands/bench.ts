import { orList } from "../base/or-list";
import { BENCHES } from "../bench/benches";
import { rowText } from "../bench/row";
import { command } from "./command";

const NAMES = Object.keys(BENCHES);

export default command({
  name: "bench",
  does: "Measures the speeds that this repository promises, in one row per figure.",
  words: {
    name: "FIGURE",
    count: "any",
    known: NAMES,
    does: `${orList(NAMES)}; without one, all of them`,
    example: "watch",
  },
  options: {},
  exits: { 0: "when every figure is reached", 1: "when one is not" },
  async run({ words }, { root }) {
    let isWell = true;
    console.log(rowText());
    for (const name of words.length > 0 ? words : NAMES) {
      for (const row of await BENCHES[name](root)) {
        isWell &&= row.ok;
        console.log(rowText(row));
      }
    }
    return isWell ? 0 : 1;
  },
});
