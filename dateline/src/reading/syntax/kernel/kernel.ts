/** Where matrices lie in one stretch of memory, and the product of two of them. */
export interface Kernel {
  readonly memory: ArrayBuffer
  /**
   * `out[row][column] = sum of values[row][k] * weights[column][k]` in int32, all three given by their byte offsets:
   * values 0 to 127 in bytes, weights int8, both `depth` wide. Rows come in twos, columns in fours, depth in
   * sixteens.
   */
  readonly product: (values: number, weights: number, out: number, rows: number, columns: number, depth: number) => void
  readonly kind: 'webassembly' | 'plain'
}

const PAGE = 65536

/** As much of the WebAssembly interface as is used; the language's own library does not describe it. */
interface WebAssemblyLike {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly product: Kernel['product'] } }
}

/** A kernel over `size` bytes. Without a module, or where the machine does not take it, products run in plain code. */
export function createKernel(size: number, module?: Uint8Array<ArrayBufferLike>): Kernel {
  return (module && webAssemblyKernel(size, module)) ?? plainKernel(size)
}

function webAssemblyKernel(size: number, module: Uint8Array<ArrayBufferLike>): Kernel | undefined {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike }
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) })
    const compiled = new WebAssembly.Module(new Uint8Array(module))
    const { exports } = new WebAssembly.Instance(compiled, { dateline: { memory } })
    return { memory: memory.buffer, product: exports.product, kind: 'webassembly' }
  } catch {
    return undefined
  }
}

function plainKernel(size: number): Kernel {
  const memory = new ArrayBuffer(size)
  const bytes = new Int8Array(memory)
  const product: Kernel['product'] = (values, weights, out, rows, columns, depth) => {
    const sums = new Int32Array(memory, out, rows * columns)
    for (let row = 0; row < rows; row += 1) {
      const x = values + row * depth
      for (let column = 0; column < columns; column += 1) {
        const w = weights + column * depth
        let sum = 0
        for (let at = 0; at < depth; at += 1) sum += bytes[x + at] * bytes[w + at]
        sums[row * columns + column] = sum
      }
    }
  }
  return { memory, product, kind: 'plain' }
}
