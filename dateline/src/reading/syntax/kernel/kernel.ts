import { gates } from './gates.ts'
import { normalise } from './normalise.ts'

/**
 * The arithmetic of the networks over one stretch of memory; matrices are given by their byte offsets, row after row.
 * Columns come in fours (to normalise, in eights), depth in sixteens, the rows of a product in twos. Both kinds give the same bits.
 */
export interface Kernel {
  readonly kind: 'webassembly' | 'plain'
  readonly memory: ArrayBuffer
  /** `out[row][column]`, int32: the sum of `values[row][k] * weights[column][k]`, bytes 0 to 127 and int8. */
  readonly product: (values: number, weights: number, out: number, rows: number, columns: number, depth: number) => void
  /**
   * `out[row][column]`, float64: `sums * steps[column] + bias[column]`; where `adding` is 1, what is over nought of it
   * is added to what stands there.
   */
  readonly scale: (
    sums: number,
    steps: number,
    bias: number,
    out: number,
    rows: number,
    columns: number,
    adding: 0 | 1,
  ) => void
  /** Rows of float64 to rows of bytes, see `normalise.ts`. */
  readonly normalise: (values: number, to: number, rows: number, columns: number) => void
  /** One sentence through gates, see `gates.ts`; `state` has room for half the columns. */
  readonly gates: (values: number, stream: number, state: number, rows: number, columns: number) => void
}

type Operations = Pick<Kernel, 'product' | 'scale' | 'normalise' | 'gates'>
type Exports = Operations & { readonly productInSteps: Kernel['product'] }

/** As much of the WebAssembly interface as is used; the language's own library does not describe it. */
export interface WebAssemblyLike {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports }
}

const PAGE = 65536

/** A kernel over `size` bytes. Without a module, or where the machine does not take it, everything runs in plain code. */
export function createKernel(size: number, module?: Uint8Array<ArrayBufferLike>): Kernel {
  return (module && webAssemblyKernel(size, module)) ?? plainKernel(size)
}

function webAssemblyKernel(size: number, module: Uint8Array<ArrayBufferLike>): Kernel | undefined {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike }
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) })
    const compiled = new WebAssembly.Module(new Uint8Array(module))
    const { exports } = new WebAssembly.Instance(compiled, { dateline: { memory } })
    const { scale, normalise, gates } = exports
    const product = isFused(exports.product, memory.buffer) ? exports.product : exports.productInSteps
    return { kind: 'webassembly', memory: memory.buffer, product, scale, normalise, gates }
  } catch {
    return undefined
  }
}

/**
 * Whether the machine has the fused product as one instruction (AVX-VNNI, ARM's dot product). Where it has not, sums of
 * two products stop at what sixteen bits hold, which only values over 127 show; there the product in steps is quicker.
 */
function isFused(product: Kernel['product'], memory: ArrayBuffer): boolean {
  const [depth, rows, columns] = [16, 2, 4]
  const values = new Uint8Array(memory, 0, rows * depth).fill(255)
  const weights = new Int8Array(memory, values.length, columns * depth).fill(127)
  const sums = new Int32Array(memory, values.length + weights.length, rows * columns)
  product(values.byteOffset, weights.byteOffset, sums.byteOffset, rows, columns, depth)
  const stopped = sums[0] === 4 * 2 * 32767
  for (const used of [values, weights, sums]) used.fill(0)
  return !stopped
}

function plainKernel(size: number): Kernel {
  const memory = new ArrayBuffer(size)
  const int8s = new Int8Array(memory)
  const uint8s = new Uint8Array(memory)
  const doubles = (at: number, length: number): Float64Array => new Float64Array(memory, at, length)
  return {
    kind: 'plain',
    memory,
    product(values, weights, out, rows, columns, depth) {
      const sums = new Int32Array(memory, out, rows * columns)
      for (let row = 0; row < rows; row += 1) {
        const x = values + row * depth
        for (let column = 0; column < columns; column += 1) {
          const w = weights + column * depth
          let sum = 0
          for (let at = 0; at < depth; at += 1) sum += int8s[x + at] * int8s[w + at]
          sums[row * columns + column] = sum
        }
      }
    },
    scale(sums, steps, bias, out, rows, columns, adding) {
      const from = new Int32Array(memory, sums, rows * columns)
      const to = doubles(out, rows * columns)
      const [step, start] = [doubles(steps, columns), doubles(bias, columns)]
      for (let at = 0; at < from.length; ) {
        for (let column = 0; column < columns; column += 1, at += 1) {
          const value = from[at] * step[column] + start[column]
          to[at] = adding ? Math.max(value, 0) + to[at] : value
        }
      }
    },
    normalise(values, to, rows, columns) {
      const from = doubles(values, rows * columns)
      for (let row = 0; row < rows; row += 1) normalise(from, row * columns, columns, uint8s, to + row * columns)
    },
    gates(values, stream, state, rows, columns) {
      const half = columns / 2
      gates(doubles(values, rows * columns * 3), doubles(stream, rows * columns), doubles(state, half), rows, half)
    },
  }
}
