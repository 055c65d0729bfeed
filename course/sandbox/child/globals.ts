/**
 * Built-ins that are handed to learner code as parameters: in a realm of its own each look-up of a
 * global costs 150 ns, which a loop over `Math.exp` would feel.
 */
export const QUICK_GLOBALS = [
  "Math",
  "Number",
  "Array",
  "Object",
  "Float64Array",
  "Error",
  "Infinity",
  "NaN",
  "undefined",
  "isNaN",
  "isFinite",
];
