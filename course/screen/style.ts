import pico from "picocolors";

/** The role of a piece of text. Colour follows from it, never the other way round. */
export type Role = "good" | "bad" | "quiet" | "strong" | "plain";

/** Colours text by its role, if the terminal has colours and NO_COLOR is not set. */
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
