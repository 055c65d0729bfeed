import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../temporary-folder";

/** An archive of one commit, and where GitHub has it. */
export interface Download {
  repository: string;
  ref: string;
  address: string;
  file: string;
}

const REPOSITORY = "ann/week-2";

/**
 * A learner's repository as codeload.github.com sends it: what `git archive` packs, in a top folder
 * of the repository's name and the commit's hash.
 *
 * @param fill lays the files of the only commit
 */
export function codeload(fill: (folder: string) => void): Download {
  const top = temporaryFolder();
  const folder = path.join(top, "clone");
  mkdirSync(folder);
  fill(folder);
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, encoding: "utf8" });
  git("init", "--quiet");
  // what somebody's own .gitignore leaves out, an attacker adds
  git("add", "--all", "--force");
  const who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org"];
  git(...who, "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "Hand in");
  const ref = git("rev-parse", "HEAD").trim();
  const file = path.join(top, "codeload.tar.gz");
  git("archive", "--format=tar.gz", `--prefix=week-2-${ref}/`, `--output=${file}`, ref);
  const address = `https://codeload.github.com/${REPOSITORY}/tar.gz/${ref}`;
  return { repository: REPOSITORY, ref, address, file };
}
