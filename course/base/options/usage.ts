import type { Options, ValueOf } from "./option";

/** The words of a command that are not options. */
export interface Words {
  /** Stands for one in the usage: "FUNCTION". */
  name: string;
  count: "one" | "some" | "any";
  /** What they are, as `--help` shows it. */
  does: string;
  /** One as somebody would type it. */
  example: string;
  /** All that there are, where they are few. */
  known?: readonly string[];
  /** May begin with a dash where they stand behind `--`, as names of files may. */
  isPath?: true;
}

/** All that a command says of how it is called: said once, read by people and by the option reader. */
export interface Usage<O extends Options = Options> {
  /** Its script in package.json. */
  name: string;
  /** What it does, in whole sentences. */
  does: string;
  words?: Words;
  options: O;
  /** The ways of calling it, where they are not simply its words and then any of its options. */
  forms?: string[];
  /** When it ends with 0, and when with 1, where it can. */
  exits: { 0: string; 1?: string };
  /** What else there is to know, a paragraph each. */
  more?: (root: string) => string[];
}

/** What a command line says. */
export interface GivenWords<O extends Options = Options> {
  words: string[];
  options: { [K in keyof O]: ValueOf<O[K]> };
}

/** As it is typed: "npm test", "npm run hint". */
export const typed = (name: string): string => (name === "test" ? "npm test" : `npm run ${name}`);
