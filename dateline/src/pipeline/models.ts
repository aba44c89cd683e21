import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Models } from '../reading/syntax/analyse.ts'
import { readWeights } from '../reading/syntax/weights.ts'

/** The bytes of all that ships, in shared memory: what a thread hands to its workers. */
export interface ModelBytes {
  readonly parser?: Uint8Array<SharedArrayBuffer>
  readonly names?: Uint8Array<SharedArrayBuffer>
  readonly kernel?: Uint8Array<SharedArrayBuffer>
}

const files = {
  parser: new URL('../../models/parser.dlw', import.meta.url),
  names: new URL('../../models/names.dlw', import.meta.url),
  kernel: new URL('../reading/syntax/kernel/kernel.wasm', import.meta.url),
}

let bytesOnce: ModelBytes | undefined
let modelsOnce: Models | undefined

/**
 * The models that ship with dateline, loaded once in each thread. A worker passes the bytes that its parent got from
 * `modelBytes`, and shares them.
 */
export function loadModels(bytes: ModelBytes = modelBytes()): Models {
  bytesOnce ??= bytes
  modelsOnce ??= Object.freeze({
    ...(bytes.parser && { parser: readWeights(bytes.parser) }),
    ...(bytes.names && { names: readWeights(bytes.names) }),
    ...(bytes.kernel && { kernel: bytes.kernel }),
  })
  return modelsOnce
}

/** The model files, read once into memory that threads share. */
export function modelBytes(): ModelBytes {
  bytesOnce ??= { parser: shared(files.parser), names: shared(files.names), kernel: shared(files.kernel) }
  return bytesOnce
}

function shared(file: URL): Uint8Array<SharedArrayBuffer> | undefined {
  const path = fileURLToPath(file)
  if (!existsSync(path)) return undefined
  const read = readFileSync(path)
  const bytes = new Uint8Array(new SharedArrayBuffer(read.length))
  bytes.set(read)
  return bytes
}
