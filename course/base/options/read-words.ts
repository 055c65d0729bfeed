import { parseArgs } from "node:util";
import { onScreen } from "../foreign/on-screen";
import { withoutControls } from "../foreign/plain-text";
import { nearestTo } from "../nearest";
import { Refusal } from "../refusal";
import { usageLines } from "./help-text";
import type { Flag, Option, Options } from "./option";
import * as texts from "./texts";
import { type GivenWords, typed, type Usage } from "./usage";

type Environment = Record<string, string | undefined>;

/**
 * Reads the words of a command line by what the command says of itself.
 *
 * @param environment npm keeps options that stand before `--` to itself, and tells them only here
 * @returns "help" if help was asked for, whatever else was
 * @throws Refusal with everything that is wrong, and the usage
 */
export function readWords<O extends Options>(
  usage: Usage<O>,
  words: string[],
  environment: Environment = process.env,
): GivenWords<O> | "help" {
  const strange = words.flatMap((word) => strangeIn(usage, word));
  if (strange.length > 0) throw wrongUsage(usage, strange);
  const problems = new Set<string>();
  const given = tokensOf(usage, words, problems);
  if (given === "help") return "help";
  const options = Object.entries(usage.options).map(([name, option]): [string, unknown] => [
    name,
    valueOf(usage, name, option, given.values.get(name) ?? [], environment, problems),
  ]);
  // a word may be missing only because an option took it
  const isOwed = given.words.length === 0 && problems.size > 0;
  const alone = options.find(([name, value]) => value === true && isAlone(usage.options[name]));
  if (alone && given.words.length > 0) problems.add(texts.standsAlone(`--${alone[0]}`));
  if (!isOwed && !alone)
    for (const problem of wordProblems(usage, given.words)) problems.add(problem);
  if (problems.size > 0) throw wrongUsage(usage, [...problems]);
  return { words: given.words, options: Object.fromEntries(options) as GivenWords<O>["options"] };
}

/** No system has a path that is longer, and no other word is so long. */
const LONGEST_WORD = 4096;

/** The name of a file may hold anything; other words are typed. */
function strangeIn({ words }: Usage, word: string): string[] {
  if (word.length > LONGEST_WORD) return [texts.longWord(onScreen(word), LONGEST_WORD)];
  const isTyped = withoutControls(word) === word;
  return isTyped || words?.isPath ? [] : [texts.strangeWord(onScreen(word))];
}

const isAlone = (option: Option): boolean => option.kind === "flag" && option.alone === true;

/**
 * The error for a command line that cannot be understood: what is wrong with it, then the usage.
 */
export const wrongUsage = (usage: Usage, sentences: string[]): Refusal =>
  new Refusal([...sentences, ...usageLines(usage), texts.more(typed(usage.name))].join("\n"));

/** What every command has. */
const HELP: Flag = { kind: "flag", short: "h", does: texts.HELP };

interface Tokens {
  words: string[];
  /** The values of each option, as they were typed; those of a flag are empty. */
  values: Map<string, string[]>;
}

/** Splits the words into options and the rest, and notes what cannot be understood. */
function tokensOf(
  { options, words }: Usage,
  all: string[],
  problems: Set<string>,
): Tokens | "help" {
  // where no word can begin with a dash, a second "--" is one that npm's own need for it has caused
  const args = words?.isPath ? all : all.filter((word) => word !== "--");
  const ofAll: Options = { ...options, help: HELP };
  const { tokens } = parseArgs({ args, options: forNode(ofAll), strict: false, tokens: true });
  const found: Tokens = { words: [], values: new Map() };
  for (const token of tokens) {
    if (token.kind === "positional") found.words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue, index } = token;
    const option = Object.hasOwn(ofAll, name) ? ofAll[name] : undefined;
    if (name === "help" && value === undefined) return "help";
    if (!option) problems.add(unknown(args[index].split("=")[0], ofAll));
    else if (option.kind === "flag" && value !== undefined) problems.add(texts.aValue(rawName));
    else if (option.kind !== "flag" && isMissing(value, inlineValue))
      problems.add(texts.noValue(rawName, option.value));
    else found.values.set(name, [...(found.values.get(name) ?? []), value ?? ""]);
  }
  return found;
}

/** The next option is not a value, but a number below 0 is one, if not the right one. */
const isMissing = (value: string | undefined, isInline: boolean | undefined): boolean =>
  !value || (!isInline && /^-\D/.test(value));

function unknown(option: string, options: Options): string {
  const nearest = nearestTo(option.replace(/^-+/, ""), Object.keys(options));
  return texts.noOption(option, nearest && `--${nearest}`);
}

/** The kinds of options that Node's own reader knows. */
const forNode = (options: Options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { kind, short }]) => [
      name,
      { type: kind === "flag" ? "boolean" : "string", multiple: true, ...(short && { short }) },
    ]),
  ) as NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

function valueOf(
  usage: Usage,
  name: string,
  option: Option,
  given: string[],
  environment: Environment,
  problems: Set<string>,
): unknown {
  const kept = option.isNpms ? undefined : environment[`npm_config_${name.replaceAll("-", "_")}`];
  if (option.kind === "flag") return given.length > 0 || kept === "true";
  if (given.length === 0 && kept) {
    problems.add(texts.keptByNpm(`--${name}`, `${typed(usage.name)} -- --${name} ${option.value}`));
  }
  if (option.kind === "one" && given.length > 1) problems.add(texts.twice(`--${name}`));
  const parts = option.kind === "list" ? given.flatMap((one) => one.split(",")) : given;
  const values = parts.map((part) => {
    const value = option.read(part.trim());
    if (value === undefined) problems.add(texts.misfit(`--${name}`, option.takes, part));
    return value;
  });
  return option.kind === "list" ? values : values[0];
}

function wordProblems({ name, words, options }: Usage, given: string[]): string[] {
  if (given.includes("")) return [texts.emptyWord];
  if (!words) {
    return given.map((word) => {
      const nearest = nearestTo(word, Object.keys({ ...options, help: HELP }));
      return texts.noWords(typed(name), word, nearest && `--${nearest}`);
    });
  }
  if (given.length === 0 && words.count !== "any") {
    return [
      texts.missingWord(words.name, `${typed(name)} ${words.isPath ? "-- " : ""}${words.example}`),
    ];
  }
  const { known } = words;
  if (known) {
    const unknownWords = given.filter((word) => !known.includes(word));
    return unknownWords.map((word) => texts.noWord(words.name, word, known));
  }
  return words.count === "one" && given.length > 1
    ? [texts.manyWords(typed(name), words.name, given)]
    : [];
}
