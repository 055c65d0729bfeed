/** A label in words. */
export const labelText = (label: number): string => (label === 1 ? "a cat" : "not a cat");

/** What a model says for a probability: exactly 0.5 is not a cat. */
export const labelFor = (probability: number): 0 | 1 => (probability > 0.5 ? 1 : 0);

/** A probability as a person reads it; never a false 0 % or 100 %. */
export function probabilityText(probability: number): string {
  if (probability > 0 && probability < 0.001) return "under 0.1 %";
  if (probability < 1 && probability > 0.999) return "over 99.9 %";
  return `${(probability * 100).toFixed(1)} %`;
}
