import { createHash } from 'node:crypto'
import type { Bytes } from '../intake/bytes.ts'
import type { ManifestRow } from '../intake/manifest.ts'
import type { Problem } from '../intake/problem.ts'
import type { About, Original } from '../intake/read-original.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { inTransaction, knownProblems, putList, takeIn } from '../ledger/writer.ts'
import type { KnownName } from '../model/list.ts'
import type { MetadataField } from '../model/report.ts'
import { reader } from '../reading/version.ts'
import { inParallel, openPool, type Pool } from './pool.ts'
import type { OnProgress } from './progress.ts'
import { readPending } from './read-pending.ts'
import { relink } from './relink.ts'

/** A file to take in. Its bytes are asked for when its turn comes. */
export interface Source {
  readonly name: string
  readonly bytes: () => Promise<Bytes>
}

export interface ImportOptions {
  readonly manifest?: (name: string) => ManifestRow | undefined
  readonly flags?: Partial<Readonly<Record<MetadataField, string>>>
  readonly lists?: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly names: readonly KnownName[]
  }[]
  readonly onProgress?: OnProgress
  /** Stops it after what is under way; what was taken in stays. */
  readonly signal?: AbortSignal
}

/** What came of an import. */
export interface Imported {
  /** Reports that are new in the ledger. */
  readonly taken: number
  /** Files whose bytes it held already. */
  readonly known: readonly string[]
  readonly problems: readonly (Problem & { readonly name: string })[]
  /** New reports that have no publication date, by the names of their files. */
  readonly undated: readonly string[]
  /** Reports read, older ones that had to be read again included. */
  readonly read: number
  readonly stopped: boolean
}

/**
 * Takes files into a ledger, reads what is unread and links everything anew. Each file is kept in a transaction of its
 * own, so that a stop at any point leaves a whole ledger, and the same import again goes on where it was.
 */
export async function importReports(
  ledger: Ledger,
  sources: readonly Source[],
  { manifest, flags = {}, lists = [], onProgress, signal }: ImportOptions = {},
): Promise<Imported> {
  const at = new Date().toISOString()
  for (const list of lists) await inTransaction(ledger.database, (database) => putList(database, { ...list, at }))
  const pool = openPool(sources.length)
  const result = {
    taken: 0,
    known: [] as string[],
    problems: [] as (Problem & { name: string })[],
    undated: [] as string[],
  }
  let done = 0
  try {
    const aboutOf = (name: string): About => ({ name, flags, ...optional('manifest', manifest?.(name)) })
    const takeOne = (source: Source) => load(source, aboutOf(source.name), ledger, pool)
    for await (const { about, original, kept } of inParallel(sources, pool.width, takeOne, signal)) {
      const { name, manifest } = about
      const intake = { at, name, version: reader.version, flags, manifest, problems: original.problems, original: kept }
      const isNew = await inTransaction(ledger.database, (database) => takeIn(database, intake, original.reports))
      if (isNew) {
        result.taken += original.reports.length
        result.undated.push(...original.reports.filter(({ published }) => !published).map(() => name))
      } else result.known.push(name)
      result.problems.push(...original.problems.map((problem) => ({ ...problem, name })))
      done += 1
      onProgress?.({ step: 'take in', done, total: sources.length })
    }
  } finally {
    await pool.close()
  }
  const read = await readPending(ledger, onProgress, signal)
  if (!signal?.aborted) await relink(ledger, onProgress)
  return { ...result, read, stopped: signal?.aborted ?? false }
}

interface Loaded {
  readonly about: About
  readonly original: Original
  /** Absent where the bytes could not be had. */
  readonly kept?: { readonly bytes: Uint8Array; readonly sha256: string }
}

/** A file's bytes and what they give; where the ledger knows them, they are not looked into again. */
async function load(source: Source, about: About, ledger: Ledger, pool: Pool): Promise<Loaded> {
  const found = await source.bytes()
  if ('problem' in found) return { about, original: { reports: [], problems: [found.problem] } }
  const { bytes } = found
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = (await knownProblems(ledger.database, sha256)) as readonly Problem[] | undefined
  const original = known ? { reports: [], problems: known } : await pool.run({ kind: 'intake', bytes, about })
  return { about, original, kept: { bytes, sha256 } }
}

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
