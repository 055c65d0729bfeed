const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in a page, between tags or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
