import { describe, expect, test } from "@jest/globals";
import type { Verdict } from "../../course/checks/verdict";
import type { CheckName, RunEvent } from "../../course/jest/events";
import { standingsOf } from "../../course/jest/results";
import { runChecksInJest } from "../../course/jest/run-checks-in-jest";
import type { WorkerPool } from "../../course/jest/worker-pool";
import type { RunRequest, Worker } from "../../course/jest/worker-process";
import { checksOf, chosen, PASSED } from "../screen/standings";

const LIMITS = { starting: 150, silent: 60 };
const ALL = ["add", "mean", "slope"].map(chosen);

/** What a fake Jest process does with a request; it hangs when it says nothing more. */
type Script = (worker: Worker, request: RunRequest) => void | Promise<void>;

/** A pool whose n-th process plays the n-th script; the last one plays for all that follow. */
function poolPlaying(...scripts: Script[]) {
  const log = { requests: [] as RunRequest[], killed: 0, givenBack: 0 };
  const pool: WorkerPool = {
    take() {
      const script = scripts[Math.min(log.requests.length, scripts.length - 1)];
      let timer: NodeJS.Timeout | undefined;
      const worker: Worker = {
        onEvent: () => undefined,
        onEnd: () => undefined,
        onTimeOut: () => undefined,
        allow(milliseconds) {
          clearTimeout(timer);
          if (milliseconds === Infinity) return;
          timer = setTimeout(() => worker.onTimeOut(milliseconds), milliseconds);
        },
        kill() {
          clearTimeout(timer);
          log.killed++;
        },
        send(request) {
          log.requests.push(request);
          setImmediate(() => void script(worker, request));
        },
      };
      return worker;
    },
    giveBack: () => void log.givenBack++,
  };
  return { pool, log };
}

const check = (name: string): CheckName => checksOf(name, [PASSED])[0].check;
const started = (name: string): RunEvent => ({ type: "check-started", check: check(name) });
const ended = (name: string, verdict: Verdict = PASSED): RunEvent => ({
  type: "check-ended",
  check: check(name),
  verdict,
});

/** Judges the requested functions, up to one of them. */
const judging =
  (until?: string): Script =>
  (worker, { selection }) => {
    worker.onEvent({ type: "loading" });
    for (const { path, done, lost } of selection) {
      const name = path.split("/")[1];
      if (done.length === 0) {
        worker.onEvent(started(name));
        if (name === until) return;
        worker.onEvent(ended(name, lost));
      }
      worker.onEvent({ type: "function-ended", path });
    }
    worker.onEvent({ type: "ended" });
  };

const dying =
  (script: Script, lastWords = "", signal: string | null = null): Script =>
  async (worker, request) => {
    await script(worker, request);
    worker.onEnd({ code: signal ? null : 7, signal, lastWords });
  };

const run = (pool: WorkerPool) => runChecksInJest("/course", ALL, "visible", pool, LIMITS);
const messages = (outcome: Awaited<ReturnType<typeof run>>) =>
  [...outcome.results].map(([path, [{ verdict }]]) => [
    path,
    "failure" in verdict ? verdict.failure.message : verdict.kind,
  ]);

describe("the supervisor", () => {
  test("takes all verdicts of a process that ends well, and gives it back warm", async () => {
    const { pool, log } = poolPlaying(judging());
    const outcome = await run(pool);
    expect(messages(outcome).map(([, kind]) => kind)).toEqual(["passed", "passed", "passed"]);
    expect(log).toMatchObject({ givenBack: 1, killed: 0 });
    expect(log.requests).toHaveLength(1);
  });

  test("gives up a function that hangs, in words, and has the rest judged by a new process", async () => {
    const { pool, log } = poolPlaying(judging("mean"), judging());
    expect(messages(await run(pool))).toEqual([
      ["01-sums/add", "passed"],
      ["01-sums/mean", expect.stringMatching(/^mean took longer than 0.06 s .* never ends\?$/)],
      ["02-lines/slope", "passed"],
    ]);
    expect(log.killed).toBe(1);
    expect(log.requests[1].selection).toEqual([
      { path: "01-sums/mean", done: ["a"] },
      { path: "02-lines/slope", done: [] },
    ]);
  });

  test.each([
    ["", null, /^mean ended the whole program \(code 7\)/],
    ["", "SIGABRT", /^mean ended the whole program \(SIGABRT\)/],
    ["", "SIGKILL", /^The program was killed .* while mean was running/],
    ["FATAL ERROR: JavaScript heap out of memory", "SIGABRT", /^mean used up all memory/],
  ])(
    "explains a death in the middle by its last output %j and its signal %j",
    async (words, signal, said) => {
      const { pool } = poolPlaying(dying(judging("mean"), words, signal), judging());
      expect(messages(await run(pool))).toEqual([
        ["01-sums/add", "passed"],
        ["01-sums/mean", expect.stringMatching(said)],
        ["02-lines/slope", "passed"],
      ]);
    },
  );

  test("ends where each function hangs in turn", async () => {
    const hangs: Script = (worker, request) => {
      const next = request.selection.find(({ done }) => done.length === 0);
      return judging(next?.path.split("/")[1])(worker, request);
    };
    const { pool, log } = poolPlaying(hangs);
    expect((await run(pool)).results.size).toBe(3);
    expect(log.requests).toHaveLength(4);
  });

  test("loses all other checks of a function that has ended two processes", async () => {
    const dies = (id: string): Script =>
      dying((worker) => worker.onEvent({ type: "check-started", check: { ...check("add"), id } }));
    const { pool, log } = poolPlaying(dies("one"), dies("two"), judging());
    const { results } = await run(pool);
    expect(results.get("01-sums/add")).toHaveLength(2);
    expect(log.requests[1].selection[0]).toEqual({ path: "01-sums/add", done: ["one"] });
    expect(log.requests[2].selection[0]).toMatchObject({
      done: ["one", "two"],
      lost: { kind: "crashed" },
    });
  });

  test("takes no point for a death while a mistake's name is looked for", async () => {
    const probing = dying((worker) => {
      worker.onEvent(started("add"));
      worker.onEvent(ended("add"));
      worker.onEvent({ type: "function-ended", path: "01-sums/add" });
    });
    const { pool, log } = poolPlaying(probing, judging());
    expect(messages(await run(pool)).map(([, kind]) => kind)).toEqual([
      "passed",
      "passed",
      "passed",
    ]);
    expect(log.requests[1].selection.map(({ path }) => path)).toEqual([
      "01-sums/mean",
      "02-lines/slope",
    ]);
  });

  test("calls a death or a silence before any check a failed start, and blames no function", async () => {
    const died = await run(poolPlaying(dying(() => undefined, "Cannot find module 'x'")).pool);
    expect(died.failedStart).toMatch(
      /ended before any check began. The end of its output:\nCannot find/,
    );
    const silent = await run(poolPlaying(() => undefined).pool);
    expect(silent.failedStart).toMatch(/did not start within 0.15 s/);
    expect([died.results.size, silent.results.size]).toEqual([0, 0]);
  });

  test("blames no function for a death while the next file is read, and judges the rest", async () => {
    const { pool } = poolPlaying(
      dying((worker) => {
        worker.onEvent(started("add"));
        worker.onEvent(ended("add"));
        worker.onEvent({ type: "loading" });
      }),
      judging(),
    );
    const outcome = await run(pool);
    expect(messages(outcome).map(([, kind]) => kind)).toEqual(["passed", "passed", "passed"]);
    expect(outcome.failedStart).toBeUndefined();
  });

  test("is patient while a file is read", async () => {
    const { pool } = poolPlaying(async (worker, request) => {
      worker.onEvent({ type: "loading" });
      await new Promise((resolve) => setTimeout(resolve, LIMITS.silent * 1.7));
      await judging()(worker, request);
    });
    expect((await run(pool)).results.size).toBe(3);
  });

  test("has functions judged again that a process said nothing about, but not endlessly", async () => {
    const onlyFirst: Script = (worker, request) =>
      judging()(worker, { ...request, selection: request.selection.slice(0, 1) });
    const some = poolPlaying(onlyFirst);
    expect((await run(some.pool)).results.size).toBe(3);
    const nothing = poolPlaying((worker) => worker.onEvent({ type: "ended" }));
    const outcome = await run(nothing.pool);
    expect(nothing.log.requests).toHaveLength(1);
    const statuses = standingsOf(ALL, outcome.results, "visible").map(({ status }) => status.kind);
    expect(statuses).toEqual(["not-run", "not-run", "not-run"]);
  });

  test("holds no limits while a debugger is attached", async () => {
    const { pool } = poolPlaying(async (worker, request) => {
      worker.onEvent({ type: "debugger" });
      worker.onEvent(started("add"));
      await new Promise((resolve) => setTimeout(resolve, LIMITS.silent * 3));
      await judging()(worker, request);
    });
    const outcome = await run(pool);
    expect(outcome.debugged).toBe(true);
    expect(messages(outcome)[0]).toEqual(["01-sums/add", "passed"]);
  });

  test("reports a grader that does not load once, and tries no second time", async () => {
    const { pool, log } = poolPlaying((worker) => {
      worker.onEvent(started("add"));
      worker.onEvent(ended("add"));
      worker.onEvent({ type: "broken", message: "no such file" });
      worker.onEvent({ type: "broken", message: "no such file" });
      worker.onEvent({ type: "ended" });
    });
    expect((await run(pool)).broken).toEqual(["no such file"]);
    expect(log.requests).toHaveLength(1);
  });
});
