import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS, type FormatName } from "../gradebook/formats/formats";
import { DEFAULT_TIER, TIER_NAMES, type TierName } from "../sandbox/tiers";
import type { Attempts } from "../gradebook/attempts";
import * as texts from "./texts";

/** What `npm run grade` is to do. */
export type GradeCommandLine =
  | { kind: "grade"; grade: GradeRequest }
  | { kind: "diff"; old: string; new: string }
  | { kind: "help" }
  | { kind: "wrong"; sentences: string[] };

export interface GradeRequest {
  /** Absolute, as all paths here. */
  paths: string[];
  out: string;
  tier: TierName;
  /** The tier was not chosen, and the screen says what that means. */
  isDefaultTier: boolean;
  roster?: string;
  attempts: Attempts;
  formats: FormatName[];
  jobs: number;
  staff: boolean;
}

const ATTEMPTS: Attempts[] = ["latest", "best"];

const OPTIONS = {
  out: { type: "string", default: "results" },
  tier: { type: "string" },
  roster: { type: "string" },
  attempts: { type: "string", default: "latest" },
  format: { type: "string", multiple: true, default: [] as string[] },
  jobs: { type: "string", short: "j" },
  staff: { type: "boolean", default: false },
  diff: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @param from the folder that relative paths start from; npm itself changes to the repository */
export function parseGradeRequest(
  words: string[],
  environment: NodeJS.ProcessEnv,
  from: string,
): GradeCommandLine {
  let parsed;
  try {
    parsed = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong((error as Error).message.split(". ")[0] + ".", texts.usage);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  const paths = positionals.map((path) => resolve(from, path));
  if (values.diff) {
    return paths.length === 2
      ? { kind: "diff", old: paths[0], new: paths[1] }
      : wrong(texts.diffNeedsTwo, texts.usage);
  }
  const tier = (values.tier ?? environment.COURSE_TIER) || undefined;
  const jobs = Number(values.jobs ?? availableParallelism());
  const formats = values.format.flatMap((format) => format.split(",").map((name) => name.trim()));
  const sentences = [
    ...(paths.length === 0 ? [texts.noPaths] : []),
    ...unknownIn("--tier", tier ? [tier] : [], TIER_NAMES),
    ...unknownIn("--attempts", [values.attempts], ATTEMPTS),
    ...unknownIn("--format", formats, Object.keys(FORMATS)),
    ...(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256 ? [] : [texts.badJobs]),
  ];
  if (sentences.length > 0) return wrong(...sentences, texts.usage);
  const grade: GradeRequest = {
    paths,
    out: resolve(from, values.out),
    tier: (tier ?? DEFAULT_TIER) as TierName,
    isDefaultTier: !tier,
    attempts: values.attempts as Attempts,
    formats: formats as FormatName[],
    jobs,
    staff: values.staff,
    ...(values.roster !== undefined && { roster: resolve(from, values.roster) }),
  };
  return { kind: "grade", grade };
}

const wrong = (...sentences: string[]): GradeCommandLine => ({ kind: "wrong", sentences });

const unknownIn = (option: string, given: string[], known: readonly string[]): string[] =>
  given
    .filter((value) => !known.includes(value))
    .map((value) => texts.unknownValue(option, value, known));
