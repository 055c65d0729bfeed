/** The parts of the audit, in the order in which they run: the quickest first. */
export const PARTS = ["numpy", "mutants", "seeds"] as const;
export type AuditPart = (typeof PARTS)[number];

/** The outcome of a part. */
export interface PartOutcome {
  state: "ok" | "wrong" | "skipped";
  /** In words: "131 mutants, all caught". */
  summary: string;
  /** All that is wrong, one text each. */
  problems: string[];
  /** For reports/audit.json, and the tables of reports/audit.md. */
  figures: Record<string, string | number>;
}

export interface PartResult extends PartOutcome {
  part: AuditPart;
  seconds: number;
}

export const isWell = (results: PartResult[]): boolean =>
  results.every(({ state }) => state !== "wrong");

/** What reports/audit.json contains. */
export interface AuditReport {
  date: string;
  well: boolean;
  /** All random inputs derive from it. */
  seed: number;
  versions: Record<string, string>;
  parts: PartResult[];
}

/** Of a mutant in Stryker's report, what is read here. */
export interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  statusReason?: string;
  location: { start: { line: number } };
}

/** A check that a solution did not pass with one seed. */
export interface Loss {
  /** "01-numpy-basics/softmax large" */
  check: string;
  seed: string;
  why: string;
}
