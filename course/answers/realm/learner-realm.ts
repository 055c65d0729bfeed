import type { Realm } from "./bootstrap";
import type { Makers } from "./makers";

/** Where learner code runs, with its own built-ins and #np, so that it can spoil only its own. */
export interface LearnerRealm extends Realm {
  /** #np as loaded in the realm. */
  np: Record<string, unknown>;
  /** Begins the random numbers of its #np afresh, so that no call depends on earlier ones. */
  restartRandom(): void;
  /** Makes arguments with the realm's constructors. */
  make: Makers;
  /** Turns a compiled file into a function that fills its `exports`. */
  module(name: string, code: string): (exports: unknown, require: unknown, module: unknown) => void;
}

export interface RealmOptions {
  /** The code of #np in one piece, as an expression. */
  np: string;
  /** Is given what answers print. */
  print: (things: unknown[]) => void;
  /** Stands before the names of files in stacks. */
  folder: string;
}
