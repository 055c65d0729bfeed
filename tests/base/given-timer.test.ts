import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { whenGiven } from "../../course/base/given-timer";

const onLinux = process.platform === "linux" ? test : test.skip;
if (process.platform !== "linux") console.log("skipped: /proc is only on Linux");

/** Seconds until a process has had that many milliseconds. */
async function waited(pid: number, milliseconds: number): Promise<number> {
  const started = performance.now();
  await new Promise<void>((resolve) => void whenGiven(pid, milliseconds, resolve));
  return (performance.now() - started) / 1000;
}

onLinux("a process that gets half of a processor is given twice the time", async () => {
  const child = spawn(process.execPath, ["--eval", "for (;;);"], { stdio: "ignore" });
  let isStopped = false;
  // stopped and continued: what works half of the time looks like waiting for a processor
  const halving = setInterval(() => {
    isStopped = !isStopped;
    child.kill(isStopped ? "SIGSTOP" : "SIGCONT");
  }, 25);
  try {
    expect(await waited(child.pid!, 1_000)).toBeGreaterThan(1.3);
  } finally {
    clearInterval(halving);
    child.kill("SIGKILL");
  }
});

onLinux("one that sleeps is given no more than the clock says", async () => {
  const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1e6)"], {
    stdio: "ignore",
  });
  try {
    expect(await waited(child.pid!, 1_000)).toBeLessThan(1.5);
  } finally {
    child.kill("SIGKILL");
  }
});

test("nothing is heard after waiting was stopped", async () => {
  let heard = 0;
  const stop = whenGiven(undefined, 10, () => heard++);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(heard).toBe(0);
});
