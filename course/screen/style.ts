import pico from "picocolors";

/** What a piece of text is; colour follows from it, never the other way round. */
export type Role = "good" | "bad" | "quiet" | "strong" | "plain";

/** Colours text by its role, where the terminal has colours and NO_COLOR is not set. */
export function paint(role: Role, text: string): string {
  switch (role) {
    case "good":
      return pico.green(text);
    case "bad":
      return pico.red(text);
    case "quiet":
      return pico.dim(text);
    case "strong":
      return pico.bold(text);
    case "plain":
      return text;
  }
}
