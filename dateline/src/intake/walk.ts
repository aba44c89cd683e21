import type { Stats } from 'node:fs'
import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileProblem, LONGEST, tooLarge } from './file-problem.ts'
import { formats } from './formats.ts'
import { failed, type Problem, warned } from './problem.ts'

/** How a person names standard input. */
export const STANDARD_INPUT = '-'

/** A file to take in, or a path that gives none and why. `name` is for people and for the record. */
export type Walked = { readonly path: string; readonly name: string; readonly problem?: Problem }

/**
 * The files behind what a person names: files, folders with all below them, globs, "-" for standard input. In the order
 * given, in folders by name; each file once. Folders give what has a format's ending; hidden files are passed over. What
 * cannot be had comes as a problem, and the walk goes on. Never throws.
 */
export async function* walk(given: readonly string[]): AsyncGenerator<Walked> {
  const seen = new Set<string>()
  for (const path of given) {
    for (const start of await startsOf(path)) yield* below(start, { seen, above: [], named: true })
  }
}

/** The path itself where there is something, else what it matches as a glob. */
async function startsOf(path: string): Promise<string[]> {
  if (path === STANDARD_INPUT || !/[*?[{]/.test(path) || (await stat(path).catch(() => undefined))) return [path]
  const found: string[] = []
  try {
    for await (const match of glob(path)) found.push(match)
  } catch {
    return [path]
  }
  return found.length > 0 ? found.sort() : [path]
}

interface Way {
  /** The real paths of all files and folders so far, and of the folders that this one stands in. */
  readonly seen: Set<string>
  readonly above: readonly string[]
  /** Whether a person named it, not its folder. */
  readonly named: boolean
}

async function* below(path: string, way: Way): AsyncGenerator<Walked> {
  const troubled = (problem: Problem): Walked => ({ path, name: path, problem })
  let status: Stats | undefined
  let real = path
  if (path !== STANDARD_INPUT) {
    try {
      status = await stat(path)
      real = await realpath(path).catch(() => path)
    } catch (error) {
      return yield troubled(fileProblem(error))
    }
  }
  if (way.above.includes(real)) return yield troubled(loop)
  if (way.seen.has(real)) return
  if (!status) yield { path, name: path }
  else if (status.isDirectory()) yield* inFolder(path, { ...way, above: [...way.above, real] })
  else if (!way.named && !hasEnding(path)) yield troubled(passedOver)
  else if (!isReadable(status, way.named)) yield troubled(noFile)
  else yield status.size > LONGEST ? troubled(tooLarge()) : { path, name: path }
  way.seen.add(real)
}

async function* inFolder(path: string, way: Way): AsyncGenerator<Walked> {
  let names: string[]
  try {
    names = await readdir(path)
  } catch (error) {
    return yield { path, name: path, problem: fileProblem(error) }
  }
  for (const name of names.filter((name) => !name.startsWith('.')).sort()) {
    yield* below(join(path, name), { ...way, named: false })
  }
}

const endings = new Set(formats.flatMap((format) => format.endings))
const hasEnding = (path: string): boolean => endings.has(path.split('.').at(-1)?.toLowerCase() ?? '')

/** Pipes only where a person named them: "<(command)" of a shell is one. */
const isReadable = (status: Stats, named: boolean): boolean => status.isFile() || (named && status.isFIFO())

const passedOver = warned(
  'FILE_PASSED_OVER',
  `its name ends in none of ${[...endings].map((ending) => `.${ending}`).join(' ')}`,
  'name the file itself to take it in all the same',
)
const noFile = failed('FILE_SPECIAL', 'it is a device or a socket, not a file', 'give a file')
const loop = warned(
  'PATH_LOOP',
  'it is a symbolic link to a folder that it stands in',
  'nothing is lost: that folder is taken in once',
)
