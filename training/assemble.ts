/**
 * WebAssembly text in, module bytes out: as much of the format as dateline's kernels use - one imported memory,
 * functions with named parameters and locals, flat instructions - and `(copy "name" "other" instruction
 * instructions...)`, the exported function once more with an instruction spelled as others.
 *
 *     node training/assemble.ts     rebuilds every kernel
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const kernels = resolve(import.meta.dirname, '../dateline/src/reading/syntax/kernel')

const TYPES: Record<string, number> = { i32: 0x7f, f32: 0x7d, f64: 0x7c, v128: 0x7b }
const EMPTY_BLOCK = 0x40

/** Opcodes after the core and SIMD specifications; 0xfd stands before vector instructions. */
const PLAIN: Record<string, readonly number[]> = {
  if: [0x04, EMPTY_BLOCK],
  end: [0x0b],
  return: [0x0f],
  drop: [0x1a],
  'i32.eqz': [0x45],
  'i32.lt_u': [0x49],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.mul': [0x6c],
  'i32.shl': [0x74],
  'i32.shr_u': [0x76],
  'f64.convert_i32_u': [0xb8],
  'i32x4.add': vector(0xae),
  'f64x2.splat': vector(20),
  'f64x2.sqrt': vector(0xef),
  'f64x2.add': vector(0xf0),
  'f64x2.sub': vector(0xf1),
  'f64x2.mul': vector(0xf2),
  'f64x2.div': vector(0xf3),
  'f64x2.pmin': vector(0xf6),
  'f64x2.pmax': vector(0xf7),
  'i32x4.trunc_sat_f64x2_u_zero': vector(0xfd),
  'f64x2.convert_low_i32x4_s': vector(0xfe),
  'i32x4.dot_i16x8_s': vector(0xba),
  'i16x8.relaxed_dot_i8x16_i7x16_s': vector(0x112),
  'i32x4.relaxed_dot_i8x16_i7x16_add_s': vector(0x113),
}
const MEMORY: Record<string, { code: readonly number[]; align: number }> = {
  'i32.store': { code: [0x36], align: 2 },
  'v128.load': { code: vector(0), align: 4 },
  'v128.store': { code: vector(11), align: 4 },
}

type Item = string | Item[]
interface Func {
  readonly name: string | undefined
  readonly exported: string | undefined
  readonly params: string[]
  readonly results: string[]
  /** Names of parameters and locals, in order. */
  readonly names: string[]
  readonly locals: string[]
  readonly body: string[]
}

export function assemble(source: string): Uint8Array<ArrayBuffer> {
  const [module] = parse(source)
  const items = (module as Item[]).filter((item): item is Item[] => Array.isArray(item))
  const imports = items.filter(([head]) => head === 'import')
  const written = items.filter(([head]) => head === 'func').map(functionOf)
  const copies = items.filter(([head]) => head === 'copy').map((item) => copyOf(item as string[], written))
  const functions = [...written, ...copies]
  const bytes = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, functions.map(typeBytes)),
    ...section(2, imports.map(importBytes)),
    ...section(
      3,
      functions.map((_, index) => unsigned(index)),
    ),
    ...section(
      7,
      functions.flatMap(({ exported }, index) => (exported ? [[...text(exported), 0, ...unsigned(index)]] : [])),
    ),
    ...section(
      10,
      functions.map((one) => codeBytes(one, functions)),
    ),
  ]
  return new Uint8Array(bytes)
}

function parse(source: string): Item[] {
  const stack: Item[][] = [[]]
  for (const [word] of source.replace(/;;.*$/gm, '').matchAll(/[()]|[^\s()]+/g)) {
    if (word === '(') stack.push([])
    else if (word === ')') {
      const item = stack.pop()!
      stack.at(-1)!.push(item)
    } else stack.at(-1)!.push(word)
  }
  return stack[0]
}

function functionOf([, ...parts]: Item[]): Func {
  const lists = parts.filter((part): part is string[] => Array.isArray(part))
  const of = (head: string): string[][] => lists.filter((list) => list[0] === head)
  const words = parts.filter((part): part is string => typeof part === 'string')
  const name = words[0]?.startsWith('$') ? words[0] : undefined
  return {
    name,
    exported: of('export').map(([, quoted]) => bare(quoted))[0],
    params: of('param').map(([, , type]) => type),
    results: of('result').map(([, type]) => type),
    names: [...of('param'), ...of('local')].map(([, name]) => name),
    locals: of('local').map(([, , type]) => type),
    body: name ? words.slice(1) : words,
  }
}

function copyOf([, name, copy, instruction, ...spelled]: string[], functions: readonly Func[]): Func {
  const original = functions.find(({ exported }) => exported === bare(name))
  if (!original) throw new Error(`unknown: ${name}`)
  return {
    ...original,
    exported: bare(copy),
    body: original.body.flatMap((word) => (word === instruction ? spelled : [word])),
  }
}

const bare = (quoted: string): string => quoted.slice(1, -1)

const typeBytes = ({ params, results }: Func): number[] => [
  0x60,
  ...list(params.map((type) => [TYPES[type]])),
  ...list(results.map((type) => [TYPES[type]])),
]

function importBytes([, module, name, [, pages]]: Item[]): number[] {
  return [...text(bare(module as string)), ...text(bare(name as string)), 2, 0, ...unsigned(Number(pages))]
}

function codeBytes(func: Func, functions: readonly Func[]): number[] {
  const code = [...list(func.locals.map((type) => [1, TYPES[type]])), ...instructions(func, functions), 0x0b]
  return [...unsigned(code.length), ...code]
}

function instructions({ body, names }: Func, functions: readonly Func[]): number[] {
  const bytes: number[] = []
  const labels: string[] = []
  let at = 0
  const next = (): string => body[at++]
  const known = (index: number, word: string): number => {
    if (index < 0) throw new Error(`unknown: ${word}`)
    return index
  }
  while (at < body.length) {
    const word = next()
    if (word === 'loop') {
      labels.push(next())
      bytes.push(0x03, EMPTY_BLOCK)
    } else if (word === 'br_if') {
      const label = next()
      bytes.push(0x0d, ...unsigned(labels.length - 1 - known(labels.lastIndexOf(label), label)))
    } else if (word.startsWith('local.')) {
      const code = { 'local.get': 0x20, 'local.set': 0x21, 'local.tee': 0x22 }[word]
      const name = next()
      bytes.push(code!, ...unsigned(known(names.indexOf(name), name)))
    } else if (word === 'call') {
      const name = next()
      const index = functions.findIndex((func) => func.name === name)
      bytes.push(0x10, ...unsigned(known(index, name)))
    } else if (word === 'i32.const') {
      bytes.push(0x41, ...signed(Number(next())))
    } else if (word === 'f64.const') {
      bytes.push(0x44, ...new Uint8Array(Float64Array.of(Number(next())).buffer))
    } else if (word === 'i32x4.extract_lane') {
      bytes.push(...vector(27), Number(next()))
    } else if (word === 'v128.const') {
      if (next() !== 'i32x4') throw new Error('constants are written as i32x4')
      bytes.push(...vector(12), ...new Uint8Array(Int32Array.from({ length: 4 }, () => Number(next())).buffer))
    } else if (word === 'i8x16.shuffle') {
      bytes.push(...vector(13), ...Array.from({ length: 16 }, () => Number(next())))
    } else if (word in MEMORY) {
      const offset = body[at]?.startsWith('offset=') ? Number(next().slice('offset='.length)) : 0
      bytes.push(...MEMORY[word].code, MEMORY[word].align, ...unsigned(offset))
    } else if (word in PLAIN) {
      if (word === 'if') labels.push('')
      if (word === 'end') labels.pop()
      bytes.push(...PLAIN[word])
    } else {
      throw new Error(`unknown instruction: ${word}`)
    }
  }
  return bytes
}

function vector(code: number): number[] {
  return [0xfd, ...unsigned(code)]
}

const section = (id: number, entries: number[][]): number[] => {
  const content = list(entries)
  return [id, ...unsigned(content.length), ...content]
}
const list = (entries: number[][]): number[] => [...unsigned(entries.length), ...entries.flat()]
const text = (words: string): number[] => list([...new TextEncoder().encode(words)].map((byte) => [byte]))

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}
function signed(value: number): number[] {
  const last = -64 <= value && value < 64
  return last ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}

if (import.meta.main) {
  for (const file of globSync('*.wat', { cwd: kernels })) {
    const bytes = assemble(readFileSync(join(kernels, file), 'utf8'))
    writeFileSync(join(kernels, file.replace('.wat', '.wasm')), bytes)
    console.log(`${file}: ${bytes.length} bytes`)
  }
}
