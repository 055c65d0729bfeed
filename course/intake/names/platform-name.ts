/** A name that a platform gave to something that somebody handed in. */
export interface PlatformName {
  platform: "canvas" | "moodle";
  /** The same for all that one person handed in. */
  person: string;
  /** The name up to what its author chose. */
  start: string;
  /** What its author called it; "" for a folder of a person. */
  file: string;
  /** It holds what somebody typed into a text field. */
  isTyped: boolean;
}

/** NAME_NUMBER_assignsubmission_file_FILE: in older versions of Moodle also with "_" at the end. */
const MOODLE = /^(.+_\d+_assignsubmission_)(file|onlinetext)(?:_(.*))?$/s;
/** NAME_NUMBER_ATTACHMENT_FILE, or NAME_LATE_NUMBER_ATTACHMENT_FILE. */
const CANVAS = /^([^_]+_(?:late_)?\d+_)(\d+_)(.+)$/is;

export function platformName(name: string): PlatformName | undefined {
  const moodle = MOODLE.exec(name);
  if (moodle) {
    const [, person, plugin, file = ""] = moodle;
    const start = `${person}${plugin}_`;
    return { platform: "moodle", person, start, file, isTyped: plugin === "onlinetext" };
  }
  const canvas = CANVAS.exec(name);
  if (!canvas) return undefined;
  const [, person, attachment, file] = canvas;
  return { platform: "canvas", person, start: `${person}${attachment}`, file, isTyped: false };
}
