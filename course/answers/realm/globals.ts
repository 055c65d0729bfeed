/**
 * Built-ins that are passed to learner code as parameters, because in a realm of its own each
 * look-up of a global costs 150 ns, which slows down a loop over `Math.exp`.
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
