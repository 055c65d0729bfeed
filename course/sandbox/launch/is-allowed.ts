import { accessSync } from "node:fs";

/** Whether this user may do with a file what one of Node's constants says, such as R_OK. */
export function isAllowed(file: string, mode: number): boolean {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
}
