import { rawOf } from "../../course/base/foreign/foreign";
import { describe, expect, jest, test } from "@jest/globals";
import { JudgeFailed } from "../../course/judge/pool/judge";
import { judgePool } from "../../course/judge/pool/pool";
import { fakeMachine, judgementOf } from "./fake-machine";
import {
  all,
  ann,
  bob,
  cy,
  CONFUSED,
  dyingOn,
  ENDED,
  listening,
  open,
  settled,
} from "./pool-stage";

describe("the waiting line", () => {
  test("four calls at a bound of 1 start one worker and are judged in order", async () => {
    const machine = fakeMachine();
    const { onEvent, inShort } = listening();
    const pool = await open(machine, { onEvent });
    expect(await Promise.all(all.map(pool.judge))).toEqual(all.map(judgementOf));
    expect(machine.processes.map(({ asked }) => asked)).toEqual([["ann", "bob", "cy", "dora"]]);
    expect(inShort()).toEqual([
      "worker-ready",
      ...all.flatMap(({ name }) => [`started ${rawOf(name)}`, `judged ${rawOf(name)}`]),
    ]);
  });

  test("at a bound of 2 two are judged at a time, and a free worker takes the next", async () => {
    const machine = fakeMachine({ onAsked: () => undefined });
    const pool = await open(machine, { workers: 2 });
    const calls = all.map(pool.judge);
    const asked = () => machine.processes.map((worker) => worker.asked);
    const [one, two] = machine.processes;
    await settled();
    expect(asked()).toEqual([["bob"], ["ann"]]);
    one.judged();
    expect(await calls[1]).toEqual(judgementOf(bob));
    await settled();
    expect(asked()).toEqual([["bob", "cy"], ["ann"]]);
    one.judged();
    expect(await calls[2]).toEqual(judgementOf(cy));
    await settled();
    one.judged();
    two.judged();
    expect(await Promise.all(calls)).toEqual(all.map(judgementOf));
    expect(asked()).toEqual([["bob", "cy", "dora"], ["ann"]]);
  });

  test("a bound larger than the cores gives each core its share of the workers", async () => {
    const machine = fakeMachine({ cores: [4, 7] });
    const pool = await open(machine, { workers: 5 });
    expect(machine.processes.map(({ core }) => core)).toEqual([4, 7, 4, 7, 4]);
    expect(await Promise.all(all.map(pool.judge))).toEqual(all.map(judgementOf));
    expect(machine.processes).toHaveLength(5);
  });

  test.each([0, -1, 1.5, NaN])("%d workers are a mistake of the caller", async (workers) => {
    const machine = fakeMachine();
    await expect(judgePool({ tier: "portable", workers }, machine)).rejects.toThrow(RangeError);
    expect(machine.processes).toEqual([]);
  });
});

describe("a worker that is lost", () => {
  test("in the middle is reported once and fails its submission; a new one, on its core, judges the rest", async () => {
    const machine = fakeMachine({ cores: [3], onAsked: dyingOn("bob") });
    const { onEvent, inShort } = listening();
    const pool = await open(machine, { onEvent });
    const outcomes = await Promise.allSettled(all.map(pool.judge));
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
    ]);
    expect(outcomes[1]).toMatchObject({ reason: new JudgeFailed("lost", ENDED) });
    expect(outcomes[1]).toMatchObject({ reason: { kind: "lost" } });
    expect(inShort()).toEqual([
      "worker-ready",
      "started ann",
      "judged ann",
      "started bob",
      `worker-lost bob: ${ENDED}`,
      `failed bob: ${ENDED}`,
      "started cy",
      "worker-ready",
      "judged cy",
      "started dora",
      "judged dora",
    ]);
    expect(machine.processes.map(({ asked, core }) => ({ asked, core }))).toEqual([
      { asked: ["ann", "bob"], core: 3 },
      { asked: ["cy", "dora"], core: 3 },
    ]);
    expect(machine.most).toBe(1);
  });

  test("while it is idle is reported once, and gets no more submissions", async () => {
    const machine = fakeMachine();
    const { onEvent, inShort } = listening();
    const pool = await open(machine, { onEvent });
    machine.processes[0].die("SIGSEGV");
    await settled();
    expect(inShort()).toEqual(["worker-ready", `worker-lost: ${ENDED}`]);
    expect(await pool.judge(ann)).toEqual(judgementOf(ann));
    expect(machine.processes.map(({ asked }) => asked)).toEqual([[], ["ann"]]);
  });

  test("by a bug of ours fails its submission with the stack, and is ended", async () => {
    const machine = fakeMachine({
      onAsked: (worker) =>
        worker.say({ kind: "failed", question: worker.last().question, message: "Error: oh\n at" }),
    });
    const { onEvent, inShort } = listening();
    const pool = await open(machine, { onEvent });
    const calls = Promise.allSettled([pool.judge(ann), pool.judge(bob)]);
    await expect(calls).resolves.toMatchObject([
      { reason: { kind: "bug", message: "Error: oh\n at" } },
      { reason: { kind: "bug" } },
    ]);
    expect(machine.processes.map(({ ending }) => ending)).toEqual(["killed", "killed"]);
    // the second begins when the first is gone
    expect(machine.most).toBe(1);
    expect(inShort().slice(2, 4)).toEqual([
      "worker-lost ann: Error: oh\n at",
      "failed ann: Error: oh\n at",
    ]);
  });

  test("because it says nothing for three minutes is ended", async () => {
    const machine = fakeMachine({ onAsked: () => undefined });
    const pool = await open(machine);
    jest.useFakeTimers({ doNotFake: ["setImmediate"] });
    try {
      const call = pool.judge(ann);
      await settled();
      jest.advanceTimersByTime(179_999);
      await settled();
      expect(machine.alive()).toHaveLength(1);
      jest.advanceTimersByTime(1);
      await expect(call).rejects.toMatchObject({
        kind: "lost",
        message: "the grader gave no answer for 180 s.",
      });
      expect(machine.alive()).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("a message that nobody asked for", () => {
  test("from an idle worker costs that worker, and is nobody's judgement", async () => {
    const machine = fakeMachine();
    const { onEvent, inShort } = listening();
    const pool = await open(machine, { onEvent });
    const [worker] = machine.processes;
    worker.say({ kind: "judged", question: 1, judgement: judgementOf(bob) });
    worker.say({ kind: "ready" });
    await settled();
    expect(inShort()).toEqual(["worker-ready", `worker-lost: ${CONFUSED}`]);
    expect(await pool.judge(ann)).toEqual(judgementOf(ann));
    expect(worker.asked).toEqual([]);
  });

  test.each([
    ["an earlier question's answer", { kind: "judged", question: 0, judgement: judgementOf(bob) }],
    ["a second beginning", { kind: "ready" }],
  ] as const)("%s fails the submission instead of judging it", async (_, message) => {
    const machine = fakeMachine({ onAsked: (worker) => worker.say(message) });
    const { onEvent, inShort } = listening();
    const pool = await open(machine, { onEvent });
    await expect(pool.judge(ann)).rejects.toMatchObject({ kind: "lost", message: CONFUSED });
    expect(inShort().slice(2)).toEqual([`worker-lost ann: ${CONFUSED}`, `failed ann: ${CONFUSED}`]);
    expect(machine.alive()).toEqual([]);
  });

  test("an answer given twice does not become that of the next submission", async () => {
    const machine = fakeMachine({
      onAsked(worker) {
        worker.judged();
        if (worker.asked.length === 1) worker.judged();
      },
    });
    const pool = await open(machine);
    const outcomes = await Promise.allSettled([pool.judge(ann), pool.judge(bob), pool.judge(cy)]);
    const judgements = outcomes.map((one) => (one.status === "fulfilled" ? one.value : undefined));
    expect(judgements).toEqual([judgementOf(ann), undefined, judgementOf(cy)]);
  });
});

test.each<[string, () => void]>([
  [
    "throws",
    () => {
      throw new Error("a bug of the caller");
    },
  ],
  ["rejects", () => Promise.reject(new Error("a bug of the caller"))],
])("a listener that %s breaks nothing", async (_, onEvent) => {
  const machine = fakeMachine({ onAsked: dyingOn("bob") });
  const pool = await open(machine, { onEvent });
  const outcomes = await Promise.allSettled(all.map(pool.judge));
  expect(outcomes.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  await pool.close();
  expect(machine.alive()).toEqual([]);
});
