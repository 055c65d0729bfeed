import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Seconds that a training took. */
export interface Seconds {
  byClock: number;
  /** What the processor worked for it: other programs on the machine hardly change it. */
  processor: number;
}

/** A process that is asked, again and again, to train for some iterations. */
export interface Contestant {
  run(iterations: number): Promise<Seconds>;
  stop(): void;
}

/**
 * Starts a program that prints "ready" and then answers each line it reads with one line.
 *
 * @returns undefined where it cannot start, NumPy missing for instance
 */
export async function startContestant(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Contestant | undefined> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.on("error", () => undefined);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<string | undefined> => {
    const { value, done } = await answers.next();
    return done ? undefined : (value as string);
  };
  if ((await answer()) !== "ready") return undefined;
  return {
    async run(iterations) {
      child.stdin.write(`${iterations}\n`);
      const [byClock, processor] = ((await answer()) ?? "").split(" ").map(Number);
      if (!(processor > 0))
        throw new Error(`${command} ${args.join(" ")} ended before it answered.`);
      return { byClock, processor };
    },
    stop: () => void child.kill(),
  };
}
