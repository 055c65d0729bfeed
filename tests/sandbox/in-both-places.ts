import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { toolchain } from "../../course/answers/compile/toolchain.js";
import { CALL_LIMITS } from "../../course/answers/limits";
import { localAnswerer } from "../../course/answers/local-answerer";
import { answersFolder } from "../../course/answers/node/answers-folder";
import type { Reply } from "../../course/checks/answerer";
import type { Sandbox, SubmittedUnit } from "../../course/sandbox/contract";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { TIERS } from "../../course/sandbox/tiers";
import { temporaryFolder } from "../temporary-folder";
import { during, orderFor, submittedUnit } from "./submitted";

/*
 * The same file gets the same reply at home and behind the wall: one compiler, one loader and one
 * realm serve both.
 */

const ROOT = path.join(__dirname, "../..");
const LIMITS = { ...CALL_LIMITS, call: 1_000, check: 10_000 };

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = startSandbox(TIERS.portable);
}, 30_000);
afterAll(() => sandbox.close());

type Files = Record<string, string>;

/** What `f` of some files answers, after it has been asked in both places. */
export function reply(files: Files, ...args: unknown[]): Reply {
  const own = Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith("../")));
  const { unit } = submittedUnit(own);
  const submitted: SubmittedUnit = {
    unit: { ...unit, id: "02-tiny" },
    files: new Map(Object.entries(files)),
  };
  const atHome = localAnswerer(folderOf(submitted), LIMITS).call("f", args);
  const order = orderFor({}, { submitted });
  const behindTheWall = during(sandbox, order, (answerer) => answerer.call("f", args));
  expect(atHome).toEqual(behindTheWall);
  return atHome;
}

function folderOf({ unit, files }: SubmittedUnit) {
  const root = temporaryFolder();
  const folder = path.join(root, "exercises", unit.id);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return answersFolder({ root, folder, unit, tools: toolchain(ROOT) });
}

export const body = (code: string, ...args: unknown[]) =>
  reply({ "f.ts": `export function f(x: any): any {\n${code}\n}\n` }, ...args);
export const returned = (value: unknown, lines: string[] = []) =>
  expect.objectContaining({ kind: "returned", value, printed: { lines, dropped: 0 } }) as unknown;
export const notLoaded = (message: RegExp) =>
  expect.objectContaining({
    kind: "not-loaded",
    message: expect.stringMatching(message) as unknown,
  }) as unknown;
