import assert from 'node:assert/strict'

/**
 * Fails where `millis` grows faster than its size: ten times as much may take thirty times as long, which leaves room
 * for a busy machine and none for a square. What looks too slow is timed again before it counts.
 */
export function assertLinear(name: string, millis: (size: number) => number, size: number): void {
  millis(size)
  const told: string[] = []
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const [small, large] = [Math.max(millis(size), millis(size), 4), millis(10 * size)]
    if (large < 30 * small) return
    told.push(`${small.toFixed(0)} ms, ten times as much ${large.toFixed(0)} ms`)
  }
  assert.fail(`${name}: ${told.join('; ')}`)
}
