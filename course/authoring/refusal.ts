/** What somebody asked for cannot be done: a sentence for them, with the fix. Never a bug of ours. */
export class Refusal extends Error {}

/** Runs a command's body: 0 and what it prints, 2 for a refusal, 3 for a bug of ours. */
export async function runCommand(body: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(error.message);
      process.exitCode = 2;
      return;
    }
    console.error("This is a bug of the course. Please report it with the text below.");
    console.error(error);
    process.exitCode = 3;
  }
}
