/**
 * Judges attacks in a grader process of its own: node … judge-attacks.ts TIER FOLDER NAME…
 *
 * Everything is as in `npm run grade` for one submission after another, save that the sandbox stays
 * warm and that the inputs of hidden checks are listened to. Writes FOLDER/results and
 * FOLDER/report.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gradeOne } from "../../course/batch/grade-one";
import { isRefusal } from "../../course/judge/pool/judge";
import type { FormatName } from "../../course/gradebook/formats/formats";
import { writeSubmission } from "../../course/batch/outputs";
import { readUnits } from "../../course/catalog/node/read-units";
import { archiveReader } from "../../course/intake/archive/archive-reader";
import { courseFiles } from "../../course/intake/course-files";
import { plan } from "../../course/intake/plan";
import { type Course, type GradedFunction, openCourse } from "../../course/judge/course";
import { judgeSubmission } from "../../course/judge/judge-submission";
import { circumstancesOf } from "../../course/judge/circumstances";
import { submissionLine } from "../../course/batch/texts";
import type { Sandbox, TierName } from "../../course/sandbox/contract";
import { openSandbox } from "../../course/sandbox/open-sandbox";
import { type Attack, functionOf, handIn, readAttack, ROOT, unitOf } from "./attack";
import type { Report } from "./report";
import { listen } from "./secrets";

/** Milliseconds. Attacks that hang use them up often, and a right answer needs none of them. */
const SHORT = { load: 1_500, call: 600 };

async function main([tier, folder, ...names]: string[]): Promise<void> {
  const report: Report = { refused: [], attacks: [], megabytes: 0 };
  const opened = openSandbox(tier as TierName);
  if (isRefusal(opened)) {
    report.refused = opened.reasons;
  } else {
    report.attacks = await judgeAll(opened, folder, names.map(readAttack));
    opened.close();
  }
  report.megabytes = process.resourceUsage().maxRSS / 1024;
  writeFileSync(path.join(folder, "report.json"), JSON.stringify(report));
}

async function judgeAll(
  opened: Sandbox,
  folder: string,
  attacks: Attack[],
): Promise<Report["attacks"]> {
  const units = readUnits(ROOT);
  const circumstances = circumstancesOf(ROOT, opened.tier);
  const whole = openCourse(ROOT, require);
  const out = path.join(folder, "results");
  const wish = { out, formats: FORMATS, staff: false, pointsOnly: false };
  const cache = { find: () => undefined, keep: () => undefined };
  const judged: Report["attacks"] = [];
  const reader = archiveReader();
  for (const attack of attacks) {
    const submission = path.join(folder, "submissions", attack.name);
    mkdirSync(submission, { recursive: true });
    handIn(attack, submission);
    const found = await plan([submission], {
      units: courseFiles(ROOT, units),
      others: [out],
      reserved: [],
      reader,
    });
    if (found.kind === "wrong") throw new Error(found.sentences.join("\n"));
    const course = { ...whole, functions: affectedBy(attack, whole) };
    const { sandbox, secrets } = isAboutSecrets(attack) ? listen(course, opened) : deaf(opened);
    const impatient = lessPatientWith(functionOf(attack), sandbox);
    const judge = {
      judge: (submitted: Parameters<typeof judgeSubmission>[2]) =>
        Promise.resolve(judgeSubmission(course, impatient, submitted)),
      close: () => Promise.resolve(),
    };
    const started = performance.now();
    const onStart = (graded: Parameters<typeof writeSubmission>[1]) =>
      void writeSubmission(wish, graded);
    const graded = await gradeOne(
      { units, circumstances, cache, judge, onStart },
      found.planned[0],
    );
    writeSubmission(wish, graded);
    console.log(submissionLine(graded.name, graded.result, false));
    judged.push({
      name: attack.name,
      milliseconds: Math.round(performance.now() - started),
      secrets: secrets(),
      hasLoot: /LOOT \S/.test(JSON.stringify(graded.judgement)),
      broken: graded.judgement?.broken,
    });
  }
  return judged;
}

const FORMATS = ["gradescope", "github", "junit", "moodle", "canvas"] satisfies FormatName[];

/** To listen doubles the work. */
const isAboutSecrets = (attack: Attack): boolean => attack.class === "leaks hidden values";
const deaf = (sandbox: Sandbox) => ({ sandbox, secrets: (): string[] => [] });

/** The target and some honest siblings, of which some run before it and some after it. */
function affectedBy(attack: Attack, { functions }: Course): GradedFunction[] {
  const own = functions.filter(({ unit }) => unit.id === unitOf(attack));
  const place = own.findIndex(({ info }) => info.name === functionOf(attack));
  const wrong = attack.alsoZero ?? [];
  return own.filter(
    ({ info }, i) => Math.abs(i - place) <= 1 || wrong.includes(info.name) || i === own.length - 1,
  );
}

function lessPatientWith(name: string, sandbox: Sandbox): Sandbox {
  const answererFor: Sandbox["answererFor"] = (order) => {
    const isTarget = order.functionName === name;
    const limits = isTarget ? { ...order.limits, ...SHORT } : order.limits;
    return sandbox.answererFor({ ...order, limits });
  };
  return { ...sandbox, answererFor };
}

void main(process.argv.slice(2));
