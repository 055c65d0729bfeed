/**
 * model of the solutions, on random data of the size of the cats: the other side of
 * course/bench/model.ts. Reads a number of iterations a line, trains that long from zero, and
 * answers with the seconds it took, by the clock and of the processor (all threads of Node).
 */
import { createInterface } from "node:readline";
import * as np from "#np";
import { model } from "../../solutions/02-logistic-regression/model";

np.random.seed(1);
const X = np.random.rand(12_288, 209);
const X_test = np.random.rand(12_288, 50);
const Y = np.greater(np.random.rand(1, 209), 0.5);
const Y_test = np.greater(np.random.rand(1, 50), 0.5);

console.log("ready");
createInterface({ input: process.stdin }).on("line", (line) => {
  const started = performance.now();
  const processor = process.cpuUsage();
  model(X, Y, X_test, Y_test, Number(line), 0.005);
  const { user, system } = process.cpuUsage(processor);
  console.log((performance.now() - started) / 1000, (user + system) / 1e6);
});
