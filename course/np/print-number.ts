/** Digits after the point that NumPy prints at most. */
const PRECISION = 8;

/** How one array's numbers are written: all of them alike, so that columns line up. */
export interface NumberFormat {
  (x: number): string;
}

/** Looks at all the numbers that will be printed, and chooses as NumPy does. */
export function chooseFormat(numbers: Float64Array): NumberFormat {
  const finite = numbers.filter((x) => Number.isFinite(x));
  const texts = needsExponent(finite) ? scientific(finite) : positional(finite);
  const [left, right] = widths([...texts.values()]);
  const special = numbers.filter((x) => !Number.isFinite(x));
  // Words such as -inf may be wider than the numbers; they end where the fractions end.
  const needed = Math.max(left, ...Array.from(special, (x) => word(x).length - right - 1));
  return (x) => {
    if (!Number.isFinite(x)) return word(x).padStart(needed + right + 1);
    const [before, after] = halves(texts.get(key(x))!);
    return `${before.padStart(needed)}.${after.padEnd(right)}`;
  };
}

/** A Map treats -0 as 0; NumPy prints "-0.". */
const key = (x: number): number | string => (Object.is(x, -0) ? "-0" : x);

function word(x: number): string {
  if (Number.isNaN(x)) return "nan";
  return x > 0 ? "inf" : "-inf";
}

function needsExponent(finite: Float64Array): boolean {
  let least = Infinity;
  let largest = 0;
  for (const x of finite) {
    if (x === 0) continue;
    least = Math.min(least, Math.abs(x));
    largest = Math.max(largest, Math.abs(x));
  }
  if (largest === 0) return false;
  return largest >= 1e8 || least < 1e-4 || largest / least > 1000;
}

function positional(finite: Float64Array): Map<number | string, string> {
  const texts = new Map<number | string, string>();
  for (const x of finite) texts.set(key(x), sign(x) + fixed(Math.abs(x)));
  return texts;
}

/** Not more digits than tell the number from its neighbours, and at most eight after the point. */
function fixed(x: number): string {
  const [whole, fraction] = halves(String(x));
  if (fraction.length <= PRECISION) return `${whole}.${fraction}`;
  // (k + 1/2) / 10**8 is a float only where it is an odd number of 1/512.
  const isTie = (x * 512) % 2 === 1;
  return trimZeros(
    isTie ? evenNeighbour(`${whole}.${fraction}`, x.toFixed(PRECISION)) : x.toFixed(PRECISION),
  );
}

function scientific(finite: Float64Array): Map<number | string, string> {
  const parts = Array.from(finite, (x) => {
    const [digits, exponent] = mantissa(Math.abs(x)).split("e");
    return { x, digits, exponent: Number(exponent) };
  });
  const decimals = Math.max(...parts.map(({ digits }) => halves(digits)[1].length));
  const width = Math.max(2, ...parts.map(({ exponent }) => String(Math.abs(exponent)).length));
  const texts = new Map<number | string, string>();
  for (const { x, digits, exponent } of parts) {
    const [whole, fraction] = halves(digits);
    const power = `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(width, "0")}`;
    texts.set(key(x), `${sign(x)}${whole}.${fraction.padEnd(decimals, "0")}e${power}`);
  }
  return texts;
}

function mantissa(x: number): string {
  const [digits, exponent] = x.toExponential().split("e");
  if (halves(digits)[1].length <= PRECISION) return `${digits}e${exponent}`;
  const [rounded, newExponent] = x.toExponential(PRECISION).split("e");
  // Twenty digits: more than a float can be near to a half without being one.
  const isTie = /\.\d{8}50*$/.test(x.toExponential(20).split("e")[0]);
  return isTie
    ? `${trimZeros(evenNeighbour(digits, rounded))}e${exponent}`
    : `${trimZeros(rounded)}e${newExponent}`;
}

/** Of the two neighbours of a half: JavaScript takes the upper one, NumPy the even one. */
function evenNeighbour(half: string, upper: string): string {
  const lower = half.slice(0, -1);
  return Number(lower.at(-1)) % 2 === 0 ? lower : upper;
}

const trimZeros = (text: string): string => text.replace(/0+$/, "");

const sign = (x: number): string => (x < 0 || Object.is(x, -0) ? "-" : "");

/** What is before and after the point. */
function halves(text: string): [string, string] {
  const [whole, fraction = ""] = text.split(".");
  return [whole, fraction];
}

function widths(texts: string[]): [number, number] {
  let left = 0;
  let right = 0;
  for (const [whole, fraction] of texts.map(halves)) {
    left = Math.max(left, whole.length);
    right = Math.max(right, fraction.length);
  }
  return [left, right];
}
