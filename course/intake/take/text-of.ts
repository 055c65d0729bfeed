import { decodeSource } from "../source-text";
import * as texts from "../texts";
import type { TreeEntry } from "../tree";

/** The text of a file, or the sentence that says why it was not read. */
export type Text = { text: string } | { reason: string };

/** @param path how sentences call the file */
export function textOf(entry: TreeEntry, path: string): Text {
  if (entry.kind !== "file") return { reason: texts.notAFile(path, entry.kind) };
  const bytes = entry.read();
  if (!Buffer.isBuffer(bytes)) return { reason: texts.notRead(path, bytes.problem) };
  const text = decodeSource(bytes);
  return text === undefined ? { reason: texts.notUtf8(path) } : { text };
}
