import { NOT_AN_ERROR } from "../checks/thrown-name";

/** The name of an Error, of whatever realm; NOT_AN_ERROR for anything else that was thrown. */
export function errorName(error: unknown): string {
  try {
    // `instanceof` knows only the Errors of this realm
    if (Object.prototype.toString.call(error) !== "[object Error]") return NOT_AN_ERROR;
    const { name } = error as Error;
    return typeof name === "string" ? name : "Error";
  } catch {
    return NOT_AN_ERROR;
  }
}
