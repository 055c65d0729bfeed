/**
 * Weights as pixels from 0 to 255: 0 becomes a middle grey, the weight furthest from 0 becomes 0 or
 * 255. One scale for all, so that brightness can be compared between pixels and colours.
 *
 * @param w (n_x, 1), flat, in the C order of a picture
 */
export function weightPixels(w: Float64Array): Uint8Array {
  const furthest = w.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  return Uint8Array.from(w, (weight) => Math.round(127.5 + (127.5 * weight) / furthest));
}
