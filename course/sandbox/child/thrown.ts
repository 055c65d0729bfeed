import { errorName } from "../../answers/error-name";
import { thrownMessage } from "../../answers/thrown-message";

/** What learner code threw, as three texts. It may throw anything, with any kind of fields. */
export interface Thrown {
  name: string;
  message: string;
  stack: string;
}

const LONGEST = { name: 100, stack: 30_000 };

export function thrownIn(error: unknown): Thrown {
  return {
    name: errorName(error).slice(0, LONGEST.name),
    message: thrownMessage(error),
    stack: field(error, "stack", LONGEST.stack) ?? "",
  };
}

function field(error: unknown, key: string, longest: number): string | undefined {
  try {
    const value = (error as Record<string, unknown>)[key];
    return typeof value === "string" ? value.slice(0, longest) : undefined;
  } catch {
    return undefined;
  }
}
