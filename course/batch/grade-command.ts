import { foreign } from "../base/foreign/foreign";
import { statSync } from "node:fs";
import { Refusal } from "../base/refusal";
import { secretLength, SHORTEST_SECRET } from "../catalog/node/hidden-seed";
import { readUnits } from "../catalog/node/read-units";
import { askedUnits } from "./asked-units";
import { cacheIn, type CachePlace } from "./cache";
import { entryOf } from "../gradebook/entry";
import type { Graded } from "../gradebook/graded";
import { isRefusal } from "../judge/pool/judge";
import { chosenFrom, earlierOf } from "./only";
import { writeRun, writeSubmission } from "./outputs";
import { judgePool } from "../judge/pool/pool";
import { type Person, readRoster } from "../gradebook/roster";
import { unitsNotBegun } from "../gradebook/not-begun";
import { gradebookOf } from "../gradebook/gradebook";
import { RUN_FILES } from "../gradebook/run-files";
import { runBatch } from "./run-batch";
import { archiveReader } from "../intake/archive/archive-reader";
import { courseFiles } from "../intake/course-files";
import { plan, type Planned } from "../intake/plan";
import { circumstancesOf } from "../judge/circumstances";
import * as texts from "./texts";
import type { GradeRequest } from "./request";
import { progressOver } from "../base/progress";

/**
 * Grades as requested, and prints a line for each submission.
 *
 * @returns the exit code: 1 if a submission is ungradable
 * @throws Refusal if the request cannot be met; nothing has been graded then
 */
export async function gradeCommand(root: string, request: GradeRequest): Promise<number> {
  const length = secretLength(root);
  if (length !== undefined && length < SHORTEST_SECRET)
    throw new Refusal(texts.shortSecret(length));
  const allUnits = readUnits(root);
  const units = askedUnits(allUnits, request.units);
  const asked = request.units.length > 0 ? units.map(({ id }) => id) : undefined;
  const people = request.roster === undefined ? undefined : readRoster(request.roster);
  if (typeof people === "string") throw new Refusal(people);
  if (statSync(request.out, { throwIfNoEntry: false })?.isFile()) {
    throw new Refusal(texts.outIsFile(foreign(request.out)));
  }
  const others = [request.out, ...(request.roster === undefined ? [] : [request.roster])];
  const reader = archiveReader();
  const found = await plan(request.paths, {
    units: courseFiles(root, allUnits),
    others,
    reserved: RUN_FILES,
    reader,
  });
  if (found.kind === "wrong") throw new Refusal(found.sentences.join("\n"));

  const { planned } = found;
  const chosen = chosenFrom(planned, request.only, people);
  const judge = await openJudge(root, request, chosen);
  if (isRefusal(judge)) throw new Refusal(texts.refused(judge.tier, judge.reasons));
  const circumstances = circumstancesOf(root, request.tier);
  for (const note of found.notes) console.log(note);
  if (found.passedOver.length > 0) console.log(texts.passedOver(found.passedOver));
  if (request.isDefaultTier) console.log(texts.defaultTier);
  if (circumstances.seed.isPublicDefault) console.log(texts.publicSeed);

  const progress = progressOver(chosen.length);
  const onStart = (graded: Graded) => void writeSubmission(request, graded);
  const cache = cacheIn(cachePlace(root), circumstances, asked);
  const context = { units, circumstances, cache, judge, onStart, ...(asked && { asked }) };
  const graded = await runBatch(context, chosen, request.jobs, (graded, done) => {
    const isKept = writeSubmission(request, graded);
    progress.line(texts.submissionLine(graded.name, graded.result, graded.isFromCache));
    if (isKept) progress.line(texts.keptEarlier(graded.name));
    progress.done(done);
  }).finally(() => {
    progress.stop();
    // the workers end while the tables are written
    void judge.close();
    reader.close();
  });

  const all = planned.map(
    (one) =>
      graded[chosen.indexOf(one)] ??
      entryOf(earlierOf(one, request.out, units, circumstances, cache)),
  );
  const standings = gradebookOf(all, people, request.attempts);
  writeRun(request, all, standings, people !== undefined, circumstances, units);
  for (const line of closing(standings)) console.log(line);
  const untouched = asked ? [] : unitsNotBegun(standings, units);
  if (untouched.length > 0 && all.length > 1)
    console.log(texts.notBegun(untouched, units.find(({ id }) => !untouched.includes(id))!.id));
  const ungradable = graded.filter(({ result }) => result.status === "ungradable").length;
  console.log(texts.closing(graded.length - ungradable, ungradable, foreign(request.out)));
  return ungradable > 0 ? 1 : 0;
}

const WRAP_LINES = "\u001B[?7h";

/** Another process is worth its start only if there are submissions to share. */
function openJudge(root: string, { tier, jobs }: GradeRequest, planned: Planned[]) {
  if (planned.length === 1) {
    // half a second of loading, which workers do for themselves
    const { localJudge } =
      require("../judge/pool/local-judge") as typeof import("../judge/pool/local-judge");
    return localJudge(root, tier);
  }
  process.on("SIGINT", () => {
    // the progress bar has changed what the terminal does with long lines
    if (process.stdout.isTTY) process.stdout.write(WRAP_LINES);
    console.error(`\n${texts.interrupted}`);
    process.exit(130);
  });
  const end = new AbortController();
  process.once("exit", () => end.abort());
  return judgePool({ tier, workers: Math.min(jobs, planned.length), signal: end.signal });
}

/** The cache contains what hidden checks said, so it is kept with the graders, not the results. */
function cachePlace(root: string): CachePlace {
  const own = process.env.COURSE_CACHE;
  return own ? { folder: own, path: "" } : { folder: root, path: ".course/cache/grades" };
}

function closing({
  missing,
  strangers,
  ambiguous,
  guessed,
  superseded,
}: ReturnType<typeof gradebookOf>): string[] {
  return [
    ...(missing.length > 0 ? [texts.missing(missing satisfies Person[])] : []),
    ...(strangers.length > 0 ? [texts.strangers(strangers)] : []),
    ...ambiguous.map(({ name, people }) => texts.ambiguousOwner(name, people)),
    ...guessed.map(({ name, person }) => texts.guessedOwner(name, person)),
    ...(superseded.length > 0 ? [texts.superseded(superseded)] : []),
  ];
}
