/**
 * A gated recurrence over the words of a sentence (a simple recurrent unit: Lei et al. 2018), each channel by itself:
 * `state = state * stays + offered * (1 - stays)`, and `state * shown` is added to the stream. The first half of the
 * channels goes from the first word to the last, the second half back. `values` has `rows` words of 2 x `half` channels
 * offered, as many of how much stays and as many of how much is shown; `stream` has `rows` words of 2 x `half`.
 */
export function gates(
  values: Float64Array,
  stream: Float64Array,
  state: Float64Array,
  rows: number,
  half: number,
): void {
  const width = 2 * half
  for (const [start, by, channel] of [
    [0, 1, 0],
    [rows - 1, -1, half],
  ]) {
    state.fill(0)
    for (let row = start; row >= 0 && row < rows; row += by) {
      const from = row * 3 * width + channel
      const to = row * width + channel
      for (let k = 0; k < half; k += 1) {
        const stays = open(values[from + width + k])
        state[k] = state[k] * stays + values[from + k] * (1 - stays)
        stream[to + k] += state[k] * open(values[from + 2 * width + k])
      }
    }
  }
}

/** A sigmoid of straight lines: shut at -2, open at 2. */
const open = (value: number): number => Math.min(1, Math.max(0, value * 0.25 + 0.5))
