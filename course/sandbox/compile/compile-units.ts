import { COMPILE_LIMITS, MOST_COMPILERS_ENDED } from "../../answers/limits";
import { decode } from "../frames/decode";
import { encoder } from "../frames/encode";
import { FrameError } from "../frames/frame-error";
import { KIND } from "../frames/kinds";
import { FROM_COMPILER, TO_CHILD } from "../frames/limits";
import { GRADER_MAKERS } from "../frames/makers";
import type { Mediator } from "../mediator/connect";
import { type ChildConnection, connectToChild } from "../mediator/child-connection";
import * as texts from "../texts";
import type { Compiled } from "../../answers/compile/compiled";
import type { LineTable } from "../../answers/compile/line-table.js";

type Files = ReadonlyMap<string, string>;
/** What is to be compiled of one unit. */
export interface FilesOfUnit {
  files: Files;
  /** Whether a file holds a function of the unit, and not only what others use. */
  hasFunction(name: string): boolean;
}

type CompiledFiles = Map<string, Compiled>;

/**
 * Compiles units' files in the compiling child, one unit after the other, while the grader does
 * something else. Throws SandboxFailed if there is no such child.
 *
 * @returns for each unit a function that waits for its files
 */
export type CompileUnits = (units: readonly FilesOfUnit[]) => (() => CompiledFiles)[];

export function unitsCompiler(mediator: Mediator): CompileUnits {
  const encode = encoder(TO_CHILD);
  let connection: ChildConnection | undefined;
  /** Gives up the answer that the child still owes, because it handles one request at a time. */
  let giveUp: (() => void) | undefined;

  /** @returns waits; undefined if the compiler ended or took too long */
  const begin = (files: Files, milliseconds: number): (() => CompiledFiles | undefined) => {
    const child = connection?.isAlive()
      ? connection
      : (connection = connectToChild(mediator, "compiler"));
    const given = Object.fromEntries(files);
    const wait = child.askAhead((id) => encode(id, KIND.compile, given), milliseconds);
    return () => {
      const outcome = wait();
      if (outcome.what === "ended") return undefined;
      const compiled = outcome.kind === KIND.compiled ? compiledIn(outcome.body, files) : undefined;
      if (!compiled) child.end();
      return compiled;
    };
  };

  /**
   * A file with a function pays for itself alone. Helpers share what they may cost, and come last, so
   * that none of them takes a function's points by breaking the compiler.
   */
  const oneByOne = ({ files, hasFunction }: FilesOfUnit): CompiledFiles => {
    const compiled: CompiledFiles = new Map();
    const guilty: string[] = [];
    const inTurn = [...files].toSorted(
      ([a], [b]) => Number(hasFunction(b)) - Number(hasFunction(a)),
    );
    for (const [name, text] of inTurn) {
      const isTried = hasFunction(name) || guilty.length < MOST_COMPILERS_ENDED;
      const alone = isTried
        ? begin(new Map([[name, text]]), COMPILE_LIMITS.file)()?.get(name)
        : whole(texts.notTried(guilty));
      if (!alone && !hasFunction(name)) guilty.push(name);
      compiled.set(name, alone ?? whole(texts.compilerEnded(COMPILE_LIMITS.file / 1000)));
    }
    return compiled;
  };

  return (units) => {
    const done: CompiledFiles[] = [];
    let owed: (() => CompiledFiles | undefined) | undefined;
    const take = () => {
      const wait = owed;
      owed = giveUp = undefined;
      done.push(wait?.() ?? oneByOne(units[done.length]));
    };
    const beginNext = () => {
      if (owed || done.length === units.length) return;
      giveUp?.();
      owed = begin(units[done.length].files, COMPILE_LIMITS.unit);
      giveUp = () => {
        owed = giveUp = undefined;
        connection?.end();
      };
    };
    beginNext();
    return units.map((_, i) => () => {
      while (done.length <= i) {
        beginNext();
        take();
      }
      beginNext();
      return done[i];
    });
  };
}

const whole = (what: string): Compiled => ({ line: 1, what, isWhole: true });

/** The compiler has read hostile text, so its answer is checked like any child's. */
function compiledIn(body: Uint8Array, files: Files): CompiledFiles | undefined {
  try {
    const given = decode(body, FROM_COMPILER, GRADER_MAKERS) as Record<string, unknown>;
    const entries = [...files.keys()].map((name) => [name, checked(given[name])] as const);
    return entries.every(([, compiled]) => compiled)
      ? new Map(entries as [string, Compiled][])
      : undefined;
  } catch (error) {
    if (error instanceof FrameError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function checked(given: unknown): Compiled | undefined {
  const { code, lines, line, what, isWhole } = given as Record<string, unknown>;
  if (typeof code === "string" && isTable(lines)) return { code, lines };
  if (typeof what === "string" && typeof line === "number") {
    return { line, what, ...(isWhole === true && { isWhole }) };
  }
  return undefined;
}

const isTable = (lines: unknown): lines is LineTable =>
  Array.isArray(lines) &&
  lines.every((line) => Array.isArray(line) && line.every((n) => typeof n === "number"));
