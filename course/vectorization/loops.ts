/* The course's four demonstrations as loops, written as a learner would first write them. */

/** Σ aᵢ bᵢ */
export function dotLoop(a: number[], b: number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** aᵢ bⱼ for all i and j */
export function outerLoop(a: number[], b: number[]): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < b.length; j++) row.push(a[i] * b[j]);
    result.push(row);
  }
  return result;
}

/** aᵢ bᵢ for all i */
export function multiplyLoop(a: number[], b: number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < a.length; i++) result.push(a[i] * b[i]);
  return result;
}

/** W · x for a matrix W and a vector x */
export function generalDotLoop(W: number[][], x: number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < W.length; i++) {
    let sum = 0;
    for (let j = 0; j < x.length; j++) sum += W[i][j] * x[j];
    result.push(sum);
  }
  return result;
}
