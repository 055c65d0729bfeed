import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { processorTime } from "../../course/base/processor-time";
import { processTree } from "../../course/base/process-tree";

const onLinux = process.platform === "linux" ? test : test.skip;

/** Without a system that tells there is nothing to test. */
if (process.platform !== "linux") console.log("skipped: /proc is only on Linux");

async function started(code: string) {
  const child = spawn(process.execPath, ["--eval", `console.log(1); ${code}`]);
  await once(child.stdout, "data");
  return child;
}

onLinux("what a process works is told, to a hundredth of a second", () => {
  const before = processorTime(process.pid)!;
  const cpu = process.cpuUsage();
  for (const end = performance.now() + 100; performance.now() < end;);
  const after = processorTime(process.pid)!;
  const { user, system } = process.cpuUsage(cpu);
  const worked = (user + system) / 1000;
  expect(Math.abs(after.worked - before.worked - worked)).toBeLessThanOrEqual(worked / 2 + 20);
  expect(after.sleeps).toBe(false);
});

onLinux("one that waits for events sleeps, and one that was stopped too", async () => {
  const child = await started("setInterval(() => {}, 1000)");
  try {
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(processorTime(child.pid!)?.sleeps).toBe(true);
    child.kill("SIGSTOP");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(processorTime(child.pid!)?.sleeps).toBe(true);
  } finally {
    child.kill("SIGKILL");
  }
});

onLinux("the children of a process count with it", async () => {
  const child = await started(
    "require('child_process').spawn(process.execPath, ['--eval', 'for (;;);']); setInterval(() => {}, 1000)",
  );
  try {
    const told = () => processorTime(child.pid!)!;
    for (let i = 0; i < 100 && told().sleeps; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const before = told();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told().worked).toBeGreaterThan(before.worked + 50);
    expect(told().sleeps).toBe(false);
  } finally {
    process.kill(processTree(child.pid!)[1], "SIGKILL");
    child.kill("SIGKILL");
  }
});

onLinux("of a process that is not there nothing is told", () => {
  expect(processorTime(2 ** 22 + 1)).toBeUndefined();
});
