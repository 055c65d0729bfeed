import { cpSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../temporary-folder";

const ROOT = path.resolve(__dirname, "../..");

/** The whole course, whose graders may be written in: other folders are links to this one's. */
export function linkedCourse(): string {
  const course = temporaryFolder();
  for (const entry of readdirSync(ROOT, { withFileTypes: true })) {
    const [from, to] = [path.join(ROOT, entry.name), path.join(course, entry.name)];
    if (entry.isFile() || entry.name === "graders") cpSync(from, to, { recursive: true });
    else symlinkSync(from, to, "junction");
  }
  return course;
}
