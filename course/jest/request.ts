import type { Chosen } from "../catalog/select";
import type { Visibility } from "../checks/check";

/** What `npm test` or `npm run watch` is to do. */
export interface TestRequest {
  chosen: Chosen[];
  isWholeCourse: boolean;
  all: boolean;
  strict: boolean;
  visibility: Visibility;
}
