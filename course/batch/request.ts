import type { Attempts } from "../gradebook/attempts";
import type { FormatName } from "../gradebook/formats/formats";
import type { TierName } from "../sandbox/tiers";

/** What `npm run grade` was asked for. */
export interface GradeRequest {
  /** Absolute, as all paths here. */
  paths: string[];
  out: string;
  tier: TierName;
  /** The tier was not chosen, and the screen says what that means. */
  isDefaultTier: boolean;
  /** As they were typed; all units where none is named. */
  units: string[];
  /** Whose submissions are graded, by id or name; everybody's where nobody is named. */
  only: string[];
  roster?: string;
  attempts: Attempts;
  formats: FormatName[];
  jobs: number;
  staff: boolean;
  pointsOnly: boolean;
}
