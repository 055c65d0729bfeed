/** What somebody sees of a visible check. */
export interface SeenCheck {
  /** "UNIT/FUNCTION" */
  path: string;
  id: string;
  stretch: boolean;
  status: string;
  earned: number;
  /** "" for a star, of which grading shows no text. */
  message: string;
}
