import { DatelineError } from '../../model/error.ts'

/**
 * A weights file (`.dlw`), little-endian:
 *
 * - bytes 0-3 `DLW1`, bytes 4-7 the length of the header as uint32;
 * - the header, JSON padded with spaces so that what follows starts on a multiple of 16:
 *   `{name, settings, parts: {NAME: {kind: 'i8' | 'u32' | 'f32' | 'text', at, bytes, shape}}}`;
 * - the parts, each at its `at` after the header, a multiple of 16. A text part is strings joined by line feeds.
 *
 * `NAME.steps` holds what one unit of each row of the int8 matrix NAME stands for.
 */
export interface Weights {
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly bytes: Uint8Array<ArrayBufferLike>
  readonly parts: Readonly<Record<string, Part>>
}

interface Part {
  readonly kind: 'i8' | 'u32' | 'f32' | 'text'
  /** Offset into the whole file. */
  readonly at: number
  readonly bytes: number
  readonly shape: readonly number[]
}

/** The weights in a file's bytes, nothing copied. Throws MODEL_BROKEN where they are none or not whole. */
export function readWeights(bytes: Uint8Array<ArrayBufferLike>): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = bytes.length < 8 || textOf(bytes.subarray(0, 4)) !== 'DLW1' ? 0 : 8 + view.getUint32(4, true)
  if (start === 0 || start > bytes.length) throw broken('this is not a weights file of dateline')
  const { name, settings, parts } = JSON.parse(textOf(bytes.subarray(8, start))) as Weights
  const placed = Object.entries(parts).map(([key, part]) => [key, { ...part, at: part.at + start }] as const)
  if (placed.some(([, part]) => part.at + part.bytes > bytes.length)) throw broken(`the ${name} weights are cut short`)
  return { name, settings, bytes, parts: Object.fromEntries(placed) }
}

/** Rows and columns of a matrix, or the one length of a row of numbers. */
export const shapeOf = (weights: Weights, name: string): readonly number[] => partOf(weights, name).shape

export function int8sOf(weights: Weights, name: string): Int8Array<ArrayBufferLike> {
  const { at, bytes } = partOf(weights, name)
  return new Int8Array(weights.bytes.buffer, weights.bytes.byteOffset + at, bytes)
}

export function floatsOf(weights: Weights, name: string): Float32Array<ArrayBufferLike> {
  const { at, bytes } = partOf(weights, name)
  return new Float32Array(weights.bytes.buffer, weights.bytes.byteOffset + at, bytes / 4)
}

export function uint32sOf(weights: Weights, name: string): Uint32Array<ArrayBufferLike> {
  const { at, bytes } = partOf(weights, name)
  return new Uint32Array(weights.bytes.buffer, weights.bytes.byteOffset + at, bytes / 4)
}

export function textsOf(weights: Weights, name: string): readonly string[] {
  const { at, bytes } = partOf(weights, name)
  return bytes === 0 ? [] : textOf(weights.bytes.subarray(at, at + bytes)).split('\n')
}

function partOf(weights: Weights, name: string): Part {
  const part = weights.parts[name]
  if (!part) throw broken(`the ${weights.name} weights lack "${name}"`)
  return part
}

const broken = (message: string): DatelineError => new DatelineError('MODEL_BROKEN', message, 'install dateline again')

/** A decoder does not read shared memory: the bytes are copied first. */
const textOf = (bytes: Uint8Array<ArrayBufferLike>): string => new TextDecoder().decode(new Uint8Array(bytes))
