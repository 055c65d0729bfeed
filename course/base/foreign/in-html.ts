import { withoutControls } from "./plain-text";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe in a page, between tags or in a quoted attribute. */
export const inHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
