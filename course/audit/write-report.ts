import { readFileSync } from "node:fs";
import { join } from "node:path";
import { json } from "../base/json";
import { writeInside } from "../base/write-inside.js";
import type { AuditOptions } from "./run-audit";
import { auditReport } from "./report-text";
import { type AuditReport, isWell, type PartResult } from "./result";

interface Lock {
  packages: Record<string, { version: string }>;
}

const STRYKER_LOCK = join("course", "audit", "mutants", "stryker", "package-lock.json");

export function reportOf(root: string, { seed }: AuditOptions, parts: PartResult[]): AuditReport {
  const versions = { Node: process.versions.node, ...versionsOf(root) };
  return { date: new Date().toISOString(), well: isWell(parts), seed, versions, parts };
}

/** The tools that the audit leans on, as they are locked. */
function versionsOf(root: string): Record<string, string> {
  const versionIn = (lock: string, name: string) => {
    const { packages } = JSON.parse(readFileSync(join(root, lock), "utf8")) as Lock;
    return packages[`node_modules/${name}`].version;
  };
  return {
    StrykerJS: versionIn(STRYKER_LOCK, "@stryker-mutator/core"),
    Jest: versionIn("package-lock.json", "jest"),
    "fast-check": versionIn("package-lock.json", "fast-check"),
  };
}

/** Writes reports/audit.json, and the same for people, reports/audit.md. */
export function writeReport(root: string, report: AuditReport): void {
  writeInside(root, "reports/audit.json", json(report));
  writeInside(root, "reports/audit.md", auditReport(report));
}
