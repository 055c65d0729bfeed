import { inLog } from "../base/foreign/in-log";

/* oxlint-disable no-control-regex -- control characters are what is looked for */
const SEQUENCE = /\u001B\[[0-?]*[ -/]*[@-~]/g;
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;

/**
 * Text from learner code, without anything that would move the cursor, clear the screen, colour the
 * rest of it, or command the runner whose log it is.
 */
export const withoutControls = (text: string): string =>
  inLog(text.replace(SEQUENCE, "").replaceAll("\t", "  ").replace(CONTROL, "�"));
