import { DatelineError } from '../../model/error.ts'

/**
 * A weights file (`.dlw`), little-endian:
 *
 * - bytes 0-3 `DLW1`, bytes 4-7 the length of the header as uint32;
 * - the header, JSON padded with spaces so that what follows starts on a multiple of 16:
 *   `{name, settings, parts: {NAME: {kind: 'i8' | 'i32' | 'f32' | 'text', at, bytes, shape}}}`;
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
  readonly kind: 'i8' | 'i32' | 'f32' | 'text'
  /** Offset into the whole file. */
  readonly at: number
  readonly bytes: number
  readonly shape: readonly number[]
}

/** The weights in a file's bytes, nothing copied. Throws MODEL_BROKEN where they are none. */
export function readWeights(bytes: Uint8Array<ArrayBufferLike>): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || ascii(bytes.subarray(0, 4)) !== 'DLW1') {
    throw new DatelineError('MODEL_BROKEN', 'this is not a weights file of dateline', 'install dateline again')
  }
  const start = 8 + view.getUint32(4, true)
  const { name, settings, parts } = JSON.parse(ascii(bytes.subarray(8, start)))
  for (const part of Object.values<{ at: number }>(parts)) part.at += start
  return { name, settings, bytes, parts }
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

export function textsOf(weights: Weights, name: string): readonly string[] {
  const { at, bytes } = partOf(weights, name)
  return bytes === 0 ? [] : utf8(weights.bytes.subarray(at, at + bytes)).split('\n')
}

function partOf(weights: Weights, name: string): Part {
  const part = weights.parts[name]
  if (!part)
    throw new DatelineError('MODEL_BROKEN', `the ${weights.name} weights lack "${name}"`, 'install dateline again')
  return part
}

/** A decoder does not read shared memory: the bytes are copied first. */
const utf8 = (bytes: Uint8Array<ArrayBufferLike>): string => new TextDecoder().decode(new Uint8Array(bytes))
const ascii = utf8
