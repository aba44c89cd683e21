/**
 * Layer normalisation without gain, held within four deviations and rounded to sixteenths: 64 stands for nought, 0
 * and 127 for the ends. Sums run over even and odd places apart and meet at the end, as a machine with two lanes adds.
 */
export function normalise(values: Float64Array, from: number, width: number, to: Uint8Array, at: number): void {
  const end = from + width
  let even = 0
  let odd = 0
  for (let k = from; k < end; k += 2) {
    even += values[k]
    odd += values[k + 1]
  }
  const mean = (even + odd) / width
  even = 0
  odd = 0
  for (let k = from; k < end; k += 2) {
    const [left, right] = [values[k] - mean, values[k + 1] - mean]
    even += left * left
    odd += right * right
  }
  const scale = 16 / Math.sqrt((even + odd) / width + 1e-5)
  for (let k = 0; k < width; k += 1) {
    to[at + k] = Math.max(0, Math.min(127, (values[from + k] - mean) * scale + 64.5))
  }
}
