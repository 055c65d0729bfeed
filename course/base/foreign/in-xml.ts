import { withoutControls } from "./plain-text";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 allows no half of a character, and no control characters, not even as entities. */
const FORBIDDEN =
  /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that is safe in XML, between tags or in a quoted attribute. */
export const inXml = (text: string): string =>
  withoutControls(text)
    .replaceAll(FORBIDDEN, "")
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character]);
