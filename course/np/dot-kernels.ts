/**
 * out[0…n) += a[at…at+k) · B, with B of shape (k, n). Eight rows of B at once: one pass over `out`
 * serves eight of them, which halves the time of wᵀX.
 */
export function addRowTimesMatrix(
  a: Float64Array,
  at: number,
  k: number,
  B: Float64Array,
  n: number,
  out: Float64Array,
  outAt: number,
): void {
  let i = 0;
  for (; i + 8 <= k; i += 8) {
    const p = at + i;
    const a0 = a[p];
    const a1 = a[p + 1];
    const a2 = a[p + 2];
    const a3 = a[p + 3];
    const a4 = a[p + 4];
    const a5 = a[p + 5];
    const a6 = a[p + 6];
    const a7 = a[p + 7];
    const r0 = i * n;
    const r1 = r0 + n;
    const r2 = r1 + n;
    const r3 = r2 + n;
    const r4 = r3 + n;
    const r5 = r4 + n;
    const r6 = r5 + n;
    const r7 = r6 + n;
    for (let j = 0; j < n; j++) {
      out[outAt + j] +=
        a0 * B[r0 + j] +
        a1 * B[r1 + j] +
        a2 * B[r2 + j] +
        a3 * B[r3 + j] +
        a4 * B[r4 + j] +
        a5 * B[r5 + j] +
        a6 * B[r6 + j] +
        a7 * B[r7 + j];
    }
  }
  for (; i < k; i++) {
    const value = a[at + i];
    const row = i * n;
    for (let j = 0; j < n; j++) out[outAt + j] += value * B[row + j];
  }
}

/** out = A · v, with A of shape (m, k) and v of shape (k,). Four rows at once share the reads of v. */
export function matrixTimesColumn(
  A: Float64Array,
  m: number,
  k: number,
  v: Float64Array,
  out: Float64Array,
): void {
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const r0 = i * k;
    const r1 = r0 + k;
    const r2 = r1 + k;
    const r3 = r2 + k;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = 0; j < k; j++) {
      const value = v[j];
      s0 += A[r0 + j] * value;
      s1 += A[r1 + j] * value;
      s2 += A[r2 + j] * value;
      s3 += A[r3 + j] * value;
    }
    out[i] = s0;
    out[i + 1] = s1;
    out[i + 2] = s2;
    out[i + 3] = s3;
  }
  for (; i < m; i++) {
    const row = i * k;
    let s = 0;
    for (let j = 0; j < k; j++) s += A[row + j] * v[j];
    out[i] = s;
  }
}
