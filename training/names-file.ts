/** Writes what reading/syntax/names/field.ts reads: whole-number weights, rows that say nothing left out. */
import { LABELS } from '../dateline/src/reading/syntax/names/labels.ts'

interface Trained {
  readonly keys: readonly number[]
  readonly rows: Float64Array
  readonly moves: Float64Array
  readonly eagerness: number
  readonly trust: number
  readonly tags: boolean
}

const COUNT = LABELS.length
/** A row whose every weight is smaller than this says nothing: half the file, and no worse on the development set. */
const LEAST = 20

export function weightsFile({ keys, rows, moves, eagerness, trust, tags }: Trained): Uint8Array {
  const sizes = Float64Array.from(rows, Math.abs).sort()
  const unit = sizes[Math.floor(sizes.length * 0.9995)] / 127
  const whole = Int8Array.from(rows, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))))
  const kept = keys
    .map((key, row) => ({ key, row }))
    .filter(({ row }) => whole.subarray(row * COUNT, row * COUNT + COUNT).some((weight) => Math.abs(weight) >= LEAST))
    .sort((a, b) => a.key - b.key)
  const keyBytes = new Uint8Array(padded(kept.length * 4))
  const rowBytes = new Int8Array(kept.length * COUNT)
  const view = new DataView(keyBytes.buffer)
  kept.forEach(({ key, row }, at) => {
    view.setUint32(at * 4, key, true)
    rowBytes.set(whole.subarray(row * COUNT, row * COUNT + COUNT), at * COUNT)
  })
  const header = {
    name: 'names',
    settings: {
      labels: LABELS,
      tags,
      unit,
      eagerness: Math.round(eagerness / unit),
      trust: trust / unit,
      moves: [...moves].map((move) => Math.round(move / unit)),
    },
    parts: {
      keys: { kind: 'i8', at: 0, bytes: kept.length * 4, shape: [kept.length * 4] },
      rows: { kind: 'i8', at: keyBytes.length, bytes: rowBytes.length, shape: [kept.length, COUNT] },
    },
  }
  const json = JSON.stringify(header)
  const text = new TextEncoder().encode(json + ' '.repeat(padded(8 + json.length) - 8 - json.length))
  const file = new Uint8Array(8 + text.length + keyBytes.length + rowBytes.length)
  file.set(new TextEncoder().encode('DLW1'))
  new DataView(file.buffer).setUint32(4, text.length, true)
  file.set(text, 8)
  file.set(keyBytes, 8 + text.length)
  file.set(new Uint8Array(rowBytes.buffer), 8 + text.length + keyBytes.length)
  return file
}

const padded = (length: number): number => Math.ceil(length / 16) * 16
