import type { Part } from "../bundle";

/** One submission of a class, before anybody looks into it. */
export interface InClass {
  /** Without the ending of an archive. */
  name: string;
  /** As it stands there. */
  whole: string;
  parts: Part[];
  /** Why there is nothing to look into. */
  reason?: string;
  /** Ids, addresses or names of those who handed it in, where the platform says so. */
  owners?: string[];
  /** When, in ISO 8601, where the platform says so. */
  submittedAt?: string;
}
