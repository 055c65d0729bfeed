import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { planStubs } from "../../course/authoring/stubs/stubs-files";
import { readUnits } from "../../course/catalog/node/read-units";
import { maxScoreOf } from "../../course/judge/record/build";
import type { Result } from "../../course/judge/record/result";
import { missing } from "../../course/sandbox/launch/missing";
import { findTools } from "../../course/sandbox/launch/tools";
import { TIERS } from "../../course/sandbox/tiers";
import { snapshot } from "../attacks/around";
import { ROOT } from "../batch/graded-folder";
import { temporaryFolder } from "../temporary-folder";
import { bringCompiled, checkout, setupNode, upload } from "./actions";
import { codeload, type Download } from "./codeload";
import { layHostileRepository, LINKED } from "./hostile-repository";
import { type Action, play, type Play } from "./play";
import { curlOf, NPM, RECORDED, SUDO } from "./stand-ins";
import { readWorkflow, textOf } from "./workflow";

/*
 * Both workflows, played on this machine step by step. What GitHub's runner would fetch, install or
 * change is replaced, and everything else happens.
 */

const PATIENCE = 300_000;
const units = readUnits(ROOT);

/** How each step ended, in order: "success", "failure" or "skipped". */
const outcomes = ({ steps }: Play) => steps.map(({ outcome }) => outcome);
const stepOf = ({ steps }: Play, name: string) => steps.find(({ step }) => step === name)!;
const laySolutions = (folder: string) =>
  cpSync(path.join(ROOT, "solutions"), path.join(folder, "exercises"), { recursive: true });

describe("grade.yml", () => {
  const lacks = missing(TIERS.hardened, findTools());
  const tier = lacks.length === 0 ? "hardened" : "portable";
  if (lacks.length > 0) {
    console.log(`skipped: the workflow's own tier; it is played in portable. ${lacks.join(" ")}`);
  }
  const text = textOf("grade.yml");
  const workflow = readWorkflow(text.replace("--tier hardened", `--tier ${tier}`));

  const grade = (
    { repository, ref, address, file }: Download,
    actions: Record<string, Action> = {},
  ) =>
    play(workflow, {
      inputs: { repository, ref },
      secrets: { COURSE_SECRET: "a secret of the tests" },
      actions: {
        "actions/checkout@v5": checkout(bringCompiled),
        "actions/setup-node@v5": setupNode,
        "actions/upload-artifact@v4": upload,
        ...actions,
      },
      programs: {
        "apt-get": RECORDED,
        sysctl: RECORDED,
        npm: NPM,
        sudo: SUDO,
        curl: curlOf(address, file),
      },
    });

  const resultIn = ({ workspace }: Play) =>
    JSON.parse(
      readFileSync(path.join(workspace, "results", "submission", "result.json"), "utf8"),
    ) as Result;

  test("it grades in the strongest tier", () => expect(text).toContain("--tier hardened"));

  test(
    "right answers get full marks, and what was written is kept",
    async () => {
      const played = await grade(codeload(laySolutions));
      expect(played.steps.filter(({ outcome }) => outcome !== "success")).toEqual([]);
      const most = maxScoreOf(units);
      expect(resultIn(played)).toMatchObject({
        status: "graded",
        score: most,
        maxScore: most,
        tier,
      });
      const kept = readdirSync(path.join(played.workspace, "results", "submission"));
      expect(kept).toEqual(expect.arrayContaining(["github.json", "junit.xml"]));
      // else anybody could compute the hidden inputs
      expect(stepOf(played, "Grade").output).not.toContain("public seed");
      const programs = played.calls().map((call) => call.split(" ").slice(0, 2).join(" "));
      expect(programs.filter((call) => !call.startsWith("sudo"))).toEqual([
        "npm ci",
        "apt-get update",
        "apt-get install",
        "sysctl -w",
        "curl --fail",
      ]);
    },
    PATIENCE,
  );

  test(
    "nothing runs that a submission brings, and nothing of the course changes",
    async () => {
      const mark = path.join(temporaryFolder(), "mark");
      let before: string[] = [];
      const looked: Action = (words, workspace) => {
        setupNode(words, workspace);
        before = courseIn(workspace);
      };
      const courseIn = (workspace: string) =>
        snapshot(path.join(workspace, "course")).filter(
          (line) => !/^( |node_modules|\.course)/.test(line),
        );
      const played = await grade(
        codeload((folder) => layHostileRepository(folder, mark)),
        { "actions/setup-node@v5": looked },
      );
      expect(existsSync(mark)).toBe(false);
      expect(before.length).toBeGreaterThan(500);
      expect(courseIn(played.workspace)).toEqual(before);
      const laid = readdirSync(played.workspace);
      expect(laid.toSorted()).toEqual(["course", "results", "submission.tar.gz"]);
      const { exercises, refused } = resultIn(played);
      const file = LINKED.replace("exercises/", "");
      expect(refused).toEqual([
        { path: file, reason: `${file} is a link: links are not followed.` },
      ]);
      const less = exercises.filter(({ score, maxScore }) => score < maxScore);
      expect(less.map(({ name }) => name)).toEqual(["softmax"]);
    },
    PATIENCE,
  );

  test(
    "a download that is broken has no score, and the reason is kept",
    async () => {
      const sent = codeload(laySolutions);
      writeFileSync(sent.file, "<html>Please log in</html>");
      const played = await grade(sent);
      expect(stepOf(played, "Grade")).toMatchObject({ outcome: "failure", exit: 1 });
      expect(stepOf(played, "Keep the results").outcome).toBe("success");
      expect(resultIn(played)).toMatchObject({ status: "ungradable", score: null });
    },
    PATIENCE,
  );

  describe("without a submission", () => {
    const ref = "0123456789abcdef0123456789abcdef01234567";
    let sent: Download;
    beforeAll(() => {
      sent = codeload((folder) => writeFileSync(path.join(folder, "README.md"), "Hello\n"));
    });
    /** Enough of the course, because it does not come to grading. */
    const emptyCheckout: Action = (_, workspace) => {
      mkdirSync(path.join(workspace, "course"));
      writeFileSync(path.join(workspace, "course", "package-lock.json"), "{}");
    };
    const refuse = (inputs: Partial<Download>) =>
      grade({ ...sent, ...inputs }, { "actions/checkout@v5": emptyCheckout });
    /** The results are kept whatever happened, and here are none. */
    const ENDED = [...Array(4).fill("success"), "failure", "skipped", "failure"];

    test.each([
      { repository: "ann" },
      { repository: "ann/week-2/tree/main" },
      { repository: "ann/.." },
      { repository: "../ann" },
      { repository: "https://github.com/ann/week-2" },
      { repository: "ann/week 2" },
      { repository: "ann/week-2; touch ../marked" },
      { repository: '$(touch marked)/"; touch marked; "' },
      { repository: "ann/week-2\n" },
      { ref: "main" },
      { ref: ref.slice(1) },
      { ref: `${ref}0` },
      { ref: ref.toUpperCase() },
      { ref: `${ref}\n--output=../marked` },
      { ref: `refs/heads/${ref}` },
    ])("%j is refused before anything is fetched", async (inputs) => {
      const played = await refuse(inputs);
      expect(stepOf(played, "The submission, as data")).toMatchObject({
        exit: 2,
        output: "Give owner/name and a full commit hash.\n",
      });
      expect(outcomes(played)).toEqual(ENDED);
      expect(played.calls().filter((call) => call.startsWith("curl"))).toEqual([]);
      expect(readdirSync(played.workspace)).toEqual(["course"]);
    });

    test("a commit that is not there ends the run, and curl says why", async () => {
      const played = await refuse({ ref });
      expect(stepOf(played, "The submission, as data")).toMatchObject({ exit: 22 });
      expect(stepOf(played, "The submission, as data").output).toContain("error: 404");
      expect(outcomes(played)).toEqual(ENDED);
    });
  });
});

describe("learner.yml", () => {
  const workflow = readWorkflow(textOf("learner.yml"));
  const CHECKS = "npm test -- --strict";
  const practise = (repository: Action) =>
    play(workflow, {
      inputs: {},
      secrets: {},
      actions: { "actions/checkout@v5": repository, "actions/setup-node@v5": setupNode },
      programs: { npm: NPM },
    });

  const layStubs = (course: string) => {
    rmSync(path.join(course, "exercises"), { recursive: true });
    for (const { file, stub } of planStubs(ROOT).stubs) {
      mkdirSync(path.dirname(path.join(course, file)), { recursive: true });
      writeFileSync(path.join(course, file), stub);
    }
  };

  test(
    "stubs in a clone are not enough",
    async () => {
      const played = await practise(checkout(layStubs));
      expect(outcomes(played)).toEqual(["success", "success", "success", "failure"]);
      expect(stepOf(played, CHECKS)).toMatchObject({ exit: 1 });
      expect(stepOf(played, CHECKS).output).toMatch(/· softmax +0\/6 +not started/);
      expect(played.calls()).toEqual(["npm ci", CHECKS]);
    },
    PATIENCE,
  );

  test(
    "solutions in a clone are",
    async () => {
      const played = await practise(checkout(laySolutions));
      expect(played.steps.filter(({ outcome }) => outcome !== "success")).toEqual([]);
      expect(stepOf(played, CHECKS).output).toMatch(/✔ softmax/);
    },
    PATIENCE,
  );
});
