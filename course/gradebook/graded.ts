import type { Foreign } from "../base/foreign/foreign";
import type { Judgement } from "../judge/record/judgement";
import type { Result } from "../judge/record/result";

/** One submission of a run and what became of it. */
export interface Graded {
  name: Foreign;
  /** When it was last changed, in milliseconds. */
  time: number;
  /** Ids, addresses or names of those who handed it in, where the platform says so. */
  owners?: Foreign[];
  /** When, in ISO 8601, where the platform says so. */
  submittedAt?: string;
  result: Result;
  /** With what only staff may see; none where nothing was judged. */
  judgement?: Judgement;
  /** Not judged in this run, because an earlier one judged the same files. */
  isFromCache: boolean;
}
