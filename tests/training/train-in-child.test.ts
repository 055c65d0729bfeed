import { afterEach, expect, test } from "@jest/globals";
import type { Stage } from "../../course/training/job";
import { planStubs } from "../../course/authoring/stubs/stubs-files";
import { answersFolder, removeAnswers, ROOT } from "./answers-folder";
import { trainSmall, troubleOf } from "./train-small";

afterEach(removeAnswers);

const model = (body: string) => answersFolder({ model: `export function model() {\n${body}\n}\n` });

test("a right model is trained, and three learning rates are compared", async () => {
  const stages: Stage[] = [];
  const onStage = (stage: Stage) => void stages.push(stage);
  const { run, comparison, printed } = await trainSmall(answersFolder(), { onStage });
  expect(run).toMatchObject({ iterations: 250, rate: 0.05 });
  expect(run.costs).toHaveLength(3);
  expect(run.costs[0]).toBeCloseTo(Math.log(2), 12);
  expect([...run.testPredictions]).toEqual([1, 0, 0]);
  expect(run.w).toHaveLength(18);
  expect(comparison.map(({ rate }) => rate)).toEqual([0.01, 0.001, 0.0001]);
  expect(comparison.map(({ iterations }) => iterations)).toEqual([1500, 1500, 1500]);
  expect(printed.lines).toEqual([]);
  expect(stages.map(({ purpose }) => purpose)).toEqual([
    "prepare",
    "first-run",
    "train",
    "compare",
    "compare",
    "compare",
  ]);
  expect(stages[2].expected).toBeGreaterThan(0);
  // a process that starts and trains, perhaps on a busy machine
}, 60_000);

test("a stub says which function is not started, and how to see the whole", async () => {
  const { stubs } = planStubs(ROOT);
  const { stub } = stubs.find(({ file }) => file.endsWith("/standardize.ts"))!;
  const said = await troubleOf(answersFolder({ standardize: stub }));
  expect(said).toContain("standardize is not started yet");
  expect(said).toContain("standardize.ts");
  expect(said).toContain("npm test standardize");
  expect(said).toContain("npm run cats -- --solution");
});

test("an endless loop is stopped", async () => {
  const limit = ({ calls }: Stage) => (calls === "model" ? 300 : 30_000);
  const said = await troubleOf(model("for (;;);"), limit);
  expect(said).toContain("model took longer than 0.3 s and was stopped");
  expect(said).toContain("npm test model");
});

test("a crash names the function, its line and the next step, not our own files", async () => {
  const said = await troubleOf(model('  console.log("hello");\n  throw new Error("too cold");'));
  expect(said).toContain("model threw Error: too cold");
  expect(said).toMatch(/at model \(.*\/model\.ts:3\)/);
  expect(said).toContain("Your code printed:\n  hello");
  expect(said).not.toContain("course/training");
});

test("process.exit is a crash of the function that called it", async () => {
  expect(await troubleOf(model("process.exit(0);"))).toContain("model called process.exit");
});

test("an async function that fails is refused as a promise", async () => {
  const text = 'export async function model() {\n  throw new Error("late");\n}\n';
  expect(await troubleOf(answersFolder({ model: text }))).toContain("drop `async`");
});

test("a process that ends in the middle is reported", async () => {
  // in its own realm no answer can end the process, but `require` is a function of another one
  const node = 'require.constructor("return process")()';
  const said = await troubleOf(
    model(`const node = ${node}; node.kill(node.pid, "SIGKILL"); for (;;);`),
  );
  expect(said).toContain("ended in the middle of model (SIGKILL)");
});

test("a file that does not parse is named with its line", async () => {
  const said = await troubleOf(
    answersFolder({ model: "export function model() {\n  let x = ;\n}" }),
  );
  expect(said).toMatch(/model\.ts:2 is not valid TypeScript: Expression expected/);
});

test("a missing export is reported", async () => {
  const said = await troubleOf(answersFolder({ model: "function model() {}\n" }));
  expect(said).toContain("exports a function model");
  expect(said).toContain("npm run reset model");
});
