import { expect, test } from "@jest/globals";
import { auditReport } from "../../course/audit/report-text";
import type { AuditReport, PartResult } from "../../course/audit/result";
import { closing } from "../../course/audit/texts";

const part = (state: PartResult["state"], problems: string[] = []): PartResult => ({
  part: "seeds",
  state,
  seconds: 61.2,
  summary: "1,000 seeds",
  problems,
  figures: { seeds: 1000, seed: "2000" },
});

const report = (...parts: PartResult[]): AuditReport => ({
  date: "2026-01-02T03:04:05.678Z",
  well: true,
  seed: 2000,
  versions: { Node: "20.20.2" },
  parts,
});

test("the report holds figures, seed, versions, what was left out, and all that is wrong", () => {
  const text = auditReport(report(part("wrong", ["u/f a: off by 1."])));
  expect(text).toContain("2026-01-02 03:04 UTC. Not well: seeds.");
  expect(text).toContain("Not asked for: numpy, mutants.");
  expect(text).toContain("| seeds | 1,000 |\n| seed | 2000 |\n| seconds | 61 |");
  expect(text).toContain("npm run audit -- --seed 2000");
  expect(text).toContain("Node 20.20.2");
  expect(text).toContain("u/f a: off by 1.");
});

test("the closing sentence distinguishes well, wrong and skipped", () => {
  expect(closing([part("ok")])).toMatch(/^All is well\./);
  expect(closing([part("ok"), part("skipped")])).toMatch(
    /^Nothing is wrong, but seeds was skipped/,
  );
  expect(closing([part("skipped"), part("wrong")])).toMatch(/^Not well: seeds\./);
});
