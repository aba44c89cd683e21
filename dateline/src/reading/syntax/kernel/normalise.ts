/**
 * Layer normalisation without gain, held within four deviations and rounded to sixteenths: 64 stands for nought, 0
 * and 127 for the ends. Sums run over every eighth place apart and meet at the end, as a machine with lanes adds.
 */
export function normalise(values: Float64Array, from: number, width: number, to: Uint8Array, at: number): void {
  const mean = sum(values, from, width, 0, false) / width
  const scale = 16 / Math.sqrt(sum(values, from, width, mean, true) / width + 1e-5)
  for (let k = 0; k < width; k += 1) {
    to[at + k] = Math.max(0, Math.min(127, (values[from + k] - mean) * scale + 64.5))
  }
}

/** The sum of what the values have over `mean`, or of its squares. */
function sum(values: Float64Array, from: number, width: number, mean: number, squared: boolean): number {
  const lanes = new Float64Array(8)
  for (let k = 0; k < width; k += 1) {
    const value = values[from + k] - mean
    lanes[k & 7] += squared ? value * value : value
  }
  const [a, b, c, d, e, f, g, h] = lanes
  return a + c + (e + g) + (b + d + (f + h))
}
