import { basename } from "node:path";
import type { OwnPicture } from "../own-picture";
import { labelFor, labelText, probabilityText } from "../verdict";
import { figure } from "./figure";
import { inHtml } from "../../base/foreign/in-html";
import { pngUri } from "./png";

/** A learner's own picture with what the model says of it. */
export type JudgedPicture = OwnPicture & { probability: number };

/** The learner's own picture, as the model sees it. */
export function ownSection(picture: JudgedPicture, height: number, width: number): string {
  const name = basename(picture.file);
  const cat = probabilityText(picture.probability);
  const label = labelText(labelFor(picture.probability));
  const uri = pngUri(picture.pixels, height, width);
  const alt = `${name}, scaled to ${height} × ${width} pixels`;
  return `<section><h2>Your picture</h2>
<p>The model says of ${inHtml(name)}: <b>${label}</b>. It finds a cat ${cat} probable. This is what it
saw, ${height} × ${width} pixels. It knows nothing but its training pictures: a picture of another
kind than those is mostly a guess.</p>
${figure(uri, alt, inHtml(name), "weights")}</section>`;
}
