import type { Artwork } from "./artwork";
import type { Background, Variation } from "./vary";

/** One picture as an SVG document, 64 x 64. */
export function scene(art: Artwork, look: Variation): string {
  const scale = look.size / Math.max(art.width, art.height);
  const place = [
    `translate(${look.x.toFixed(2)} ${look.y.toFixed(2)})`,
    `rotate(${look.tilt.toFixed(2)})`,
    `scale(${(look.flip ? -scale : scale).toFixed(5)} ${scale.toFixed(5)})`,
    `translate(${-art.width / 2} ${-art.height / 2})`,
  ].join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="64">
${ground(look.background)}
<g transform="${place}">${art.svg}</g>
</svg>`;
}

/** The background. The ids start with "ground-", which no artwork uses. */
function ground({ pattern, colours, angle }: Background): string {
  const [first, second] = colours;
  const turn = `rotate(${angle.toFixed(1)})`;
  const plain = `<rect width="64" height="64" fill="${first}"/>`;
  switch (pattern) {
    case "plain":
      return plain;
    case "gradient":
      return `<linearGradient id="ground-fill" gradientTransform="${turn}"><stop stop-color="${first}"/><stop offset="1" stop-color="${second}"/></linearGradient>${over}`;
    case "stripes":
      return `<pattern id="ground-fill" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="${turn}"><rect width="7" height="14" fill="${second}"/></pattern>${plain}${over}`;
    case "dots":
      return `<pattern id="ground-fill" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="${turn}"><circle cx="6" cy="6" r="3.2" fill="${second}"/></pattern>${plain}${over}`;
  }
}

const over = `<rect width="64" height="64" fill="url(#ground-fill)"/>`;
